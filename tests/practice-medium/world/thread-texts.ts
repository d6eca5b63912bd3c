import type { Says } from './types';

/** One written response: who, what it means, its paragraphs, and how it is shown. */
export interface WrittenResponse {
  by: string;
  says: Says;
  text: string;
  /** Username of an earlier writer in this list whose response it replies to. */
  replyTo?: string;
  asStory?: boolean;
  quotes?: string;
}

/** The thread under the story of swaps, in the order of "TOP". Paragraphs are parted by a blank line. */
export const SWAP_THREAD: readonly WrittenResponse[] = [
  {
    by: 'odalys-finch',
    says: 'offer',
    text: 'Follow me and I will follow you back, I check every evening. 41 so far!',
  },
  {
    by: 'bram.tolliver',
    says: 'claimed',
    text: 'Just followed you, Corvin, and the first ten people in this thread. I hope some of you find your way to my radios.',
  },
  {
    by: 'saskia_thorne',
    says: 'none',
    asStory: true,
    text: 'What a hundred readers taught me\n\nThe number on the page is the least interesting thing about an audience. Here is what I kept from my own first year.',
  },
  {
    by: 'Mirela_Voss',
    says: 'offer',
    text: 'I follow everyone back within a day. Poems about trains await you.',
  },
  {
    by: 'corvin.ash',
    says: 'none',
    replyTo: 'Mirela_Voss',
    text: 'The one about the night train to the coast is a favourite here.',
  },
  {
    by: 'lumi.sarkka',
    says: 'offer',
    replyTo: 'Mirela_Voss',
    text: 'Followed! Follow for follow from snowy places?',
  },
  {
    by: 'henrik.solane',
    says: 'none',
    text: 'I tried this for a month. As follows from my numbers, reading other people did far more than counting them.',
    quotes: 'A hundred is not a crowd, it is a street you could learn by name.',
  },
  {
    by: 'tansy_okoro',
    says: 'offer',
    text: 'New here with 17 followers. Happy to swap follows with anyone who writes honestly.',
  },
  {
    by: 'wilhelm.quay',
    says: 'returned',
    text: 'Followed back everyone who left a comment under mine. Thank you for the kind words about the harbour.',
  },
  {
    by: 'ysolde-marr',
    says: 'asked',
    text: 'One more and I am at 301. Please follow me, it would make my week.',
  },
  {
    by: 'dario_penhallow',
    says: 'none',
    text: 'In the follow-up I would love to see how many of the hundred still read you after a year.',
  },
  {
    by: 'kofi-brightwater',
    says: 'offer',
    text: 'Let us help each other: you follow me, I follow you, and I do read what I follow.',
  },
  {
    by: 'nell_abernathy',
    says: 'offer',
    replyTo: 'kofi-brightwater',
    text: 'Count me in, I will return every follow today.',
  },
  {
    by: 'kofi-brightwater',
    says: 'returned',
    replyTo: 'kofi-brightwater',
    text: 'Done, I have followed you back, Nell.',
  },
  {
    by: 'rufus.oakes',
    says: 'withdrew',
    text: 'Cleaning my list today. I unfollowed those who never followed back after I followed them.',
  },
  { by: 'ignace.morrow', says: 'offer', text: 'An old postman always delivers: every follow is returned.' },
  {
    by: 'pilar_estrand',
    says: 'none',
    text: 'Beautifully put. The paragraph about the street stayed with me all day.',
  },
  {
    by: 'tobiah.wick',
    says: 'offer',
    text: 'Light one candle with another, nobody loses. That is how I see this place, and how I read it: slowly, one story every evening, with a pencil in my hand and the radio off.\n\nSo here is my side of it. I follow back everyone who follows me, I leave a note under at least one story of theirs, and I keep both promises even in the busy weeks before winter when the shop eats all my hours.\n\nIf I forget you, tell me. I write the names in a book but the book is often under a heap of wax.',
  },
  {
    by: 'anneke-duval',
    says: 'claimed',
    text: 'I followed all of you from the ward tonight. 245 people strong already.',
  },
  { by: 'orrin_blake', says: 'offer', text: 'Follow me, will follow back. Maps included.' },
  {
    by: 'zofia.hale',
    says: 'reminded',
    text: 'Corvin, I followed you last week and I am still waiting for mine, no hard feelings.',
  },
  {
    by: 'corvin.ash',
    says: 'none',
    replyTo: 'zofia.hale',
    text: 'You are right, and thank you for saying it plainly.',
  },
  { by: 'emeka-rowan', says: 'offer', text: 'Mutual follows? I am in, message under any of my stories.' },
  {
    by: 'greta_stillwater',
    says: 'declined',
    text: 'I do not do follow for follow. I follow what I read, and I wish you all well.',
  },
  {
    by: 'lucan.pryce',
    says: 'offer',
    replyTo: 'greta_stillwater',
    text: 'Fair. For everybody else: I follow back, always.',
  },
  {
    by: 'maeve_calloway',
    says: 'none',
    text: 'She followed the lantern down the stairs, and it followed her back. Sorry, I write ghosts.',
  },
  {
    by: 'ivo.lantern',
    says: 'asked',
    text: 'Could someone follow me? I have five and four of them are cousins.',
  },
  {
    by: 'beatrix-holm',
    says: 'claimed',
    text: 'Followed you and clapped fifty times. The archive paragraph is exactly right.',
  },
  {
    by: 'jonas_vail',
    says: 'offer',
    text: 'You follow, I follow, we all rise like bread. 119 at the moment.',
  },
  {
    by: 'seraphine.ode',
    says: 'none',
    asStory: true,
    text: 'A song for the ninety-ninth\n\nSomebody has to be the one before the round number. A few lines for that person.',
  },
  {
    by: 'fennick_gray',
    says: 'returned',
    text: 'I followed everyone back who followed me from here. Twelve new birds in the nest.',
  },
  {
    by: 'livia-stroud',
    says: 'offer',
    replyTo: 'fennick_gray',
    text: 'Would love to be the thirteenth, I follow back the same night.',
  },
  {
    by: 'caspian.thorpe',
    says: 'none',
    text: 'Follow these steps if you take the bus there: sit on the left, bring bread, say good morning.',
  },
  {
    by: 'noor_ellery',
    says: 'offer',
    text: 'Swap follows with a chemist? Nothing explodes, I promise to follow back.',
  },
  {
    by: 'quill_hartmann',
    says: 'none',
    text: 'Numbers are feedback, not food. Good essay, I have sent it to my students.',
  },
  { by: 'rosalind.peake', says: 'offer', text: 'I am at 91. Follow me and I follow you back before supper.' },
  { by: 'silas_underhill', says: 'asked', text: 'Please follow my page, I post about joints (wooden ones).' },
  {
    by: 'thea.moorland',
    says: 'claimed',
    text: 'I have followed you, Corvin. Film people are quiet but we do show up.',
  },
  {
    by: 'ulrik_sand',
    says: 'offer',
    text: 'The rowing boat was me. If you follow me I follow back, wind permitting.',
  },
  {
    by: 'vesper-lyle',
    says: 'returned',
    text: 'Followed you back, all four of you from last night. Clear skies.',
  },
  {
    by: 'winnie_okafor-reed',
    says: 'claimed',
    text: 'Followed! I found three shops in this thread that I want to write about.',
  },
  {
    by: 'xanthe.brook',
    says: 'asked',
    replyTo: 'winnie_okafor-reed',
    text: 'Could you follow me as well? I have a small shop too.',
  },
  {
    by: 'yorick_flint',
    says: 'reminded',
    text: 'I followed nine people from here on Monday and two returned it. Still waiting for the other seven.',
  },
  {
    by: 'zelda-marsh',
    says: 'none',
    text: 'A puzzle: how many handshakes in a hundred club? 4,950, if nobody is shy.',
  },
  {
    by: 'abel.crane',
    says: 'offer',
    text: 'Neat fold in the third paragraph. I return every follow I get from this thread.',
  },
  {
    by: 'dario_penhallow',
    says: 'none',
    replyTo: 'zelda-marsh',
    text: 'And 9,900 if each of them insists on shaking twice.',
  },
  { by: 'petra_lindqvist', says: 'none', text: 'I follow the news less since I read this. Thank you.' },
  { by: 'ysolde-marr', says: 'none', replyTo: 'petra_lindqvist', text: 'Same here, and I sleep better.' },
];

/** A short thread in which nobody swaps anything. */
export const PLAIN_THREAD: readonly WrittenResponse[] = [
  {
    by: 'beatrix-holm',
    says: 'none',
    text: 'The coats knew the streets. I will think of that line at my desk tomorrow.',
  },
  {
    by: 'silas_underhill',
    says: 'none',
    text: 'My mother kept hinges in such a jar. Same light, same window.',
  },
  {
    by: 'quill_hartmann',
    says: 'none',
    replyTo: 'silas_underhill',
    text: 'Hinges! Now I want to write that one too.',
  },
];
