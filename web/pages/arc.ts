import './arc.css'
