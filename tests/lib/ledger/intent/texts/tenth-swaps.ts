import type { LabelledTexts } from './labelled-texts';

/** The last swap texts, scored before their three misses were mended (first score: found 0.975, exact 0.925). */
export const TENTH_SWAPS: LabelledTexts = {
  offer: [
    'Count me in, I will follow every one of you who follows me.',
    'Following all who follow me, cheers from Perth!',
    'I have 19 followers. If you are reading this, follow me and expect a follow in return.',
    'who wants to f4f? im so close',
    'Hi writers, drop your profile links and let us follow one another.',
    'Your follow gets my follow.',
    'Looking to grow with other beginners, I follow back 100%.',
    'Would you like to swap follows?',
    'My friend, you follow me and I also will follow you, we grow together.',
    'I usually follow back within the hour.',
    'Follow me plz n ill follow u back rn',
    'In the spirit of community, I will follow back everyone on this list.',
  ],
  claimed: [
    'I just hit follow. Hope you will too!',
    'Followed you and left some claps.',
    'Followed everyone on this page, pls follow me.',
    'gave u all a follow 💛',
    'I followed you, I am number 63.',
    'You have got yourself a new follower.',
    'Already followed! Follow me if you like.',
  ],
  returned: [
    'Thanks! I followed you back right away.',
    'I followed you back, Sam.',
    'followed u 2, thx',
    'Returned your follow, have a nice Sunday.',
    'All of you have been followed back.',
  ],
  asked: [
    'Could you follow me please?',
    'Pls follow, need 7 more.',
    'Would you mind following me?',
    'I hope you will follow me.',
    'Please follow me if you like cooking.',
    'Someone follow me!!',
  ],
  reminded: [
    'I followed you but got no follow back.',
    'Are you still going to follow me back?',
    'You never followed me back :(',
    'Hey, I am waiting for your follow since Monday.',
  ],
  withdrew: [
    'Unfollowed you for not following back.',
    'I have to unfollow you, you did not return the favor.',
    'no follow back = unfollow. bye',
  ],
  declined: [
    'I am against follow for follow, so no.',
    'I will not follow you back.',
    'Swaps are not my thing, sorry.',
  ],
};
