import '../../components/screens.css';
import { openScreen } from '../app/open-screen';
import { LedgerApp } from './LedgerApp';

void openScreen('ledger', 'titleLedger', LedgerApp);
