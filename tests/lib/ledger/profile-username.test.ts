import { describe, expect, it } from 'vitest';
import { profileUsername } from '../../../lib/ledger/profile-username';

const mara = { username: 'MaraLind' };

describe('profileUsername', () => {
  it.each([
    ['https://medium.com/@MaraLind', [], 'maralind'],
    ['https://medium.com/%40MaraLind?source=x', [], 'maralind'],
    ['https://medium.com/@mara.lind_1/about', [mara], 'mara.lind_1'],
    ['https://medium.com/@mara?source=x#y', [], 'mara'],
    ['https://medium.com/p/@owen', [], undefined],
    ['http://medium.com/@owen', [], undefined],
    ['https://mara.medium.com/', [mara], 'maralind'],
    ['https://mara.medium.com/', [mara, { username: 'owen' }], undefined],
    ['https://mara.medium.com/', [{ id: 'a1' }], undefined],
    ['https://mara.medium.com/', [], undefined],
    ['https://mara.medium.com/?next=/@owen', [], undefined],
  ])('%s with %j is %s', (url, people, expected) => {
    expect(profileUsername({ url, people })).toBe(expected);
  });
});
