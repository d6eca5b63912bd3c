import { render } from 'preact';
import '../../components/screens.css';
import { PopupApp } from './PopupApp';

const root = document.getElementById('popup');
if (root !== null) render(<PopupApp />, root);
