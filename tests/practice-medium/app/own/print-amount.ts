export interface MoneyWire {
  currencyCode: string;
  units: number;
  nanos: number;
}

/** An amount as Medium's English pages print it: "$1,234.50". */
export function printAmount({ units, nanos }: MoneyWire): string {
  return printCents(units * 100 + Math.round(nanos / 10_000_000));
}

export function printCents(cents: number): string {
  return `$${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
}
