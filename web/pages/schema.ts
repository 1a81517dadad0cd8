import './schema.css'
