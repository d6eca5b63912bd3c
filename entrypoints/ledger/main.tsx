import { render } from 'preact';
import '../../components/screens.css';
import { LedgerApp } from './LedgerApp';

const root = document.getElementById('ledger');
if (root !== null) render(<LedgerApp />, root);
