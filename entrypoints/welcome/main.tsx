import '../../components/screens.css';
import { openScreen } from '../app/open-screen';
import { WelcomeApp } from './WelcomeApp';

void openScreen('welcome', 'titleWelcome', WelcomeApp);
