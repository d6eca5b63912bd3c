import { createRandom, hexIdFor } from './random';
import type { Person } from './types';

/** Username, name, followers, following, a few words, host of their own. All invented. */
const NAMED: readonly [string, string, number, number, string, string?][] = [
  ['jane', 'Jane Wren', 0, 0, 'Notes from a small kitchen and a long commute.'],
  ['corvin.ash', 'Corvin Ash', 48_211, 512, 'Essays on habit, money and other weather.'],
  ['petra_lindqvist', 'Petra Lindqvist', 7_498, 310, 'I write about cities at night.', 'stories.example'],
  ['odalys-finch', 'Odalys Finch', 41, 60, 'Gardener, beginner, stubborn.'],
  ['bram.tolliver', 'Bram Tolliver', 128, 140, 'Old radios, new stories.'],
  ['Mirela_Voss', 'Mirela Voss', 96, 88, 'Mostly poems about trains.'],
  ['henrik.solane', 'Henrik Solane', 212, 230, 'Teacher. Runner. Bad chess.'],
  ['tansy_okoro', 'Tansy Okoro', 17, 25, 'First year on Medium.'],
  ['wilhelm.quay', 'Wilhelm Quay', 299, 301, 'Harbour towns and their people.'],
  ['ysolde-marr', 'Ysolde Marr', 300, 150, 'Letters I never sent.'],
  ['dario_penhallow', 'Dario Penhallow', 1_430, 1_502, 'Product by day, fiction by night.'],
  ['lumi.sarkka', 'Lumi Särkkä', 64, 70, 'Snow, mostly.'],
  ['kofi-brightwater', 'Kofi Brightwater', 152, 160, 'Food writer in training.'],
  ['nell_abernathy', 'Nell Abernathy', 8, 12, 'Just started, be kind.'],
  ['rufus.oakes', 'Rufus Oakes', 277, 400, 'Dogs. Divorce. Data.'],
  ['saskia_thorne', 'Saskia Thorne', 113_402, 98, 'Author of three novels.', 'saskia-thorne.medium.com'],
  ['ignace.morrow', 'Ignace Morrow', 33, 35, 'Retired postman, tireless walker.'],
  ['pilar_estrand', 'Pilar Estrand', 190, 188, 'Bilingual and confused in both.'],
  ['tobiah.wick', 'Tobiah Wick', 71, 80, 'Candle maker, essayist.'],
  ['anneke-duval', 'Anneke Duval', 245, 260, 'Nurse on night shifts.'],
  ['orrin_blake', 'Orrin Blake', 59, 61, 'Maps and mountains.'],
  ['zofia.hale', 'Zofia Hale', 104, 99, 'Knitting, code, knitting code.'],
  ['emeka-rowan', 'Emeka Rowan', 88, 90, 'Football and philosophy.'],
  ['greta_stillwater', 'Greta Stillwater', 2_943, 1_100, 'Slow living, fast typing.'],
  ['lucan.pryce', 'Lucan Pryce', 22, 30, 'Learning in public.'],
  ['maeve_calloway', 'Maeve Calloway', 167, 170, 'Ghost stories for adults.'],
  ['ivo.lantern', 'Ivo Lantern', 5, 9, 'Night owl.'],
  ['beatrix-holm', 'Beatrix Holm', 231, 228, 'Archivist with opinions.'],
  ['jonas_vail', 'Jonas Vail', 119, 121, 'Ex-lawyer, now bread.'],
  ['seraphine.ode', 'Seraphine Ode', 77, 74, 'Songs without tunes.'],
  ['fennick_gray', 'Fennick Gray', 142, 139, 'Birdwatching for the impatient.'],
  ['livia-stroud', 'Livia Stroud', 36, 44, 'Mother of two, sleeper of none.'],
  ['caspian.thorpe', 'Caspian Thorpe', 203, 205, 'Travel on a bus budget.'],
  ['noor_ellery', 'Noor Ellery', 54, 58, 'Chemistry made edible.'],
  ['quill_hartmann', 'Quill Hartmann', 11_870, 640, 'Writing about writing.'],
  ['rosalind.peake', 'Rosalind Peake', 91, 92, 'Second career, first draft.'],
  ['silas_underhill', 'Silas Underhill', 13, 20, 'Carpenter, reader.'],
  ['thea.moorland', 'Thea Moorland', 260, 280, 'Film notes.'],
  ['ulrik_sand', 'Ulrik Sand', 45, 47, 'Sailing badly since 1998.'],
  ['vesper-lyle', 'Vesper Lyle', 181, 176, 'Astronomy for insomniacs.'],
  ['winnie_okafor-reed', 'Winnie Okafor-Reed', 68, 66, 'Small business, big feelings.'],
  ['xanthe.brook', 'Xanthe Brook', 29, 31, 'Student of everything.'],
  ['yorick_flint', 'Yorick Flint', 134, 150, 'Comic strips in prose.'],
  ['zelda-marsh', 'Zelda Marsh', 222, 219, 'Puzzles and people.'],
  ['abel.crane', 'Abel Crane', 50, 55, 'Paper engineer.'],
];

const FIRST = 'Ada Bela Cato Dina Elio Fara Goran Hedy Imre Jolan Kaya Leto Mina Nils Orla Pax'.split(' ');
const LAST =
  'Arden Birk Cole Dray Elm Fell Glade Heath Irwin Jessop Kell Larch Mead North Orme Pell Reeve Shaw Thistle Vane'.split(
    ' ',
  );

/** Everyone who is named in the stories and threads. */
export function listNamedPeople(): Person[] {
  return NAMED.map(([username, name, followers, following, bio, host]) => ({
    ...createPerson(username, name, bio),
    unlistedFollowers: followers,
    unlistedFollowing: following,
    followedCollections: following % 7,
    ...(host ? { host } : {}),
  }));
}

/** A crowd of 320 people who only follow, so that lists have rows. */
export function listCrowd(): Person[] {
  return FIRST.flatMap((first) =>
    LAST.map((last) => {
      const username = `${first}.${last}`.toLowerCase();
      const random = createRandom(Number.parseInt(hexIdFor(username, 6), 16));
      return {
        ...createPerson(username, `${first} ${last}`, 'Reads more than writes.'),
        unlistedFollowers: Math.floor(random() * 400),
        unlistedFollowing: Math.floor(random() * 300),
      };
    }),
  );
}

/** A person with ids made from the username, so that they are the same in every world. */
export function createPerson(username: string, name: string, bio = ''): Person {
  return {
    id: hexIdFor(`user:${username}`),
    username,
    name,
    bio,
    newsletterId: hexIdFor(`newsletter:${username}`),
    unlistedFollowers: 0,
    unlistedFollowing: 0,
    followedCollections: 0,
    enrolled: false,
  };
}
