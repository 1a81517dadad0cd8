import './places.css'
