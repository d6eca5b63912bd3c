import { startOf } from './calendar';
import type { Source, Sourced } from './source';

/**
 * Countries whose writers are known to have been able to join, by ISO 3166 code. The lists are not whole (of 119 since
 * 2024-08-06 not all names could be found), so a country that is missing here may well be in: Medium's list decides.
 */
interface CountryList {
  readonly from: '2021-08-11' | '2023-08-01' | '2024-08-06';
  readonly codes: readonly string[];
  /** Named by one writer only. */
  readonly isHearsay?: boolean;
  readonly source: Source;
}

const LISTS: readonly CountryList[] = [
  {
    from: '2021-08-11',
    codes:
      'AU,AT,BE,CA,CZ,DK,EE,FI,FR,DE,GR,HK,IE,IT,JP,LV,LT,LU,MX,NL,NZ,NO,PL,PT,RO,SG,SK,SI,ES,SE,CH,GB,US'.split(
        ',',
      ),
    source: { voice: 'reported', url: 'https://nderisarah.com/why-join-medium-partner-program/' },
  },
  {
    from: '2023-08-01',
    codes: 'BG,HR,CY,GI,HU,LI,MY,MT,AE'.split(','),
    source: {
      voice: 'medium',
      url: 'https://blog.medium.com/partner-program-changes-are-rolling-out-now-456306d16cb9',
      saidOn: '2023-08-01',
    },
  },
  {
    from: '2024-08-06',
    codes: 'DZ,AO,BJ,BW,CI,EG,ET,GA,GM,GH,KE,MG,MU,MA,MZ,NA,NE,NG,RW,SN,ZA,TZ,TN'.split(','),
    source: {
      voice: 'reported',
      url: 'https://thebounce.net/the-grid/medium-partner-program-expansion-a-guide-for-african-writers',
      saidOn: '2024-08',
    },
  },
  {
    from: '2024-08-06',
    codes: 'AL,AG,AR,AM,AZ,BS,BH,BD,BT,BO,BA,BN,KH,CL,CO,CR,DO,EC,SV,IN,TR,PH'.split(','),
    isHearsay: true,
    source: {
      voice: 'reported',
      url: 'https://spacetechmastery.blogspot.com/2024/08/unlocking-new-opportunities-medium.html',
      saidOn: '2024-08',
    },
  },
];

/** `known`: in a list of its time; `hearsay`: one writer names it; `seeList`: not known here, which is no "no". */
export type CountryStanding =
  | { readonly standing: 'known' | 'hearsay'; readonly since: CountryList['from']; readonly facts: Sourced }
  | { readonly standing: 'seeList' };

/** What is known of a country at a moment. Never a "no": a list that is not whole cannot say one. */
export function countryStanding(code: string, at: number): CountryStanding {
  const list = LISTS.find(({ codes, from }) => codes.includes(code.toUpperCase()) && startOf(from) <= at);
  if (list === undefined) return { standing: 'seeList' };
  const { isHearsay, source, from: since } = list;
  const confidence = isHearsay ? 'low' : source.voice === 'medium' ? 'high' : 'medium';
  const facts: Sourced = { confidence, checkedOn: '2026-11-20', sources: [source] };
  return { standing: isHearsay ? 'hearsay' : 'known', since, facts };
}

/** How many countries are known of at a moment, by a list of Medium's own or one that agrees with its number. */
export function countKnownCountries(at: number): number {
  return LISTS.filter(({ from, isHearsay }) => !isHearsay && startOf(from) <= at).reduce(
    (sum, { codes }) => sum + codes.length,
    0,
  );
}
