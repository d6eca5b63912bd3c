import '../../components/screens.css';
import { openScreen } from '../app/open-screen';
import { PopupApp } from './PopupApp';

void openScreen('popup', 'extensionName', PopupApp);
