/** Pieces of the sentences below: who follows, whom, and what is given for it. */
export const ENGLISH_SENTENCE_MACROS: Readonly<Record<string, string>> = {
  // "Whoever", "any of you good people who", "each new follower".
  who: '( all|every|each|any|the|first|next|new|single|of|fellow|good|other|these|those|about|up to|#n )* ( whoever|everyone|everybody|anyone|anybody|somebody|someone|all|any|each|those|people|person|persons|you|writer|writers|one|ones|soul|souls|reader|readers|account|accounts|poet|poets|author|authors|beginner|beginners|newbie|newbies|follower|followers|friend|friends|member|members|profile|profiles|folks|human|humans|mums|moms|#n ) ( of you | here | below | out there | good people | lovely people | on this thread | in this thread | from this thread | in the comments )? ( who|that|if )?',
  if: 'if|when|whenever|once|as soon as|the moment|provided|should|for every|for each',
  me: 'me|us|my ( page|profile|account|stuff|work|own )? | mine | this ( account|page|profile )',
  may: 'will|would|can|could|do|does|did|has|have|is|are|just|also|ever|actually|want|wants|to|like|likes|choose|chooses|decide|decides|please|first|now|happens|happen|recently|kindly|only|really|going|then|already',
  doing: 'follow|follows|followed|following|adds|add|subscribes|subscribe',
  give: 'follow ( you|them|him|her|back|too|also|as well|likewise|$|your|yours|every|everyone|all|in return|again ) | return | returning | reciprocate | do ( so|it )? ( the same|likewise|same ) | give|send ..2 follow|one|back | support you | pay it back | be your|their | add you | following ( you|them|back )',
  lea: 'leave|drop|post|share|put|paste|comment|reply|respond|type|write|tell|send|say',
  // Any word but those that turn the sentence round.
  yes: '!not|never|no|rarely|hardly|seldom|without|stopped|refuse|used|hate|nobody|should|if|why|how|he|she|they|people|when|until|cannot|against|stop|expected|expect|asked|ask|wonder|regret|regretted|tried|started|quit|back|followed|you|and|but|who|that|your|the|a|any|waiting|still|need|hope|hoping|for ..1',
  noBack: 'follow|followed|following|return|returned|reciprocate|reciprocated ( me|it|mine )? ( back )?',
};
