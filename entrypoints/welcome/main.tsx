import { render } from 'preact';
import '../../components/screens.css';
import { WelcomeApp } from './WelcomeApp';

const root = document.getElementById('welcome');
if (root !== null) render(<WelcomeApp />, root);
