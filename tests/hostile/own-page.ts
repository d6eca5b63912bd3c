import fc from 'fast-check';
import { hostileText } from './hostile-text';
import { asText } from './page-parts';

const head = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('Story', 'Presentations', 'Views', 'Reads', 'Member reads', 'Earnings'),
  },
  { weight: 4, arbitrary: fc.constantFrom('Lifetime', 'Total earnings', 'Earnings this month') },
  hostileText,
);
const figure = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('1,940', '212', '1.2K', '--', '$12.34', '$9,999,999,999,999.00', '-$0.01'),
  },
  hostileText,
);
const link = fc.constantFrom(
  '<a href="/me/stats/post/f0a1b2c3d4e5"><h2>Soup for one</h2></a>',
  '<a href="/@jane/soup-for-one-f0a1b2c3d4e5">Soup</a>',
  '<a href="javascript:alert(1)">Soup</a>',
  '<a href="http://[">Soup</a>',
);
const table = fc.array(head, { minLength: 1, maxLength: 5 }).chain((heads) =>
  fc
    .array(fc.tuple(link, fc.array(figure, { minLength: heads.length - 1, maxLength: heads.length })), {
      maxLength: 3,
    })
    .map((rows) =>
      [
        `<table><thead><tr>${heads.map((text) => `<th>${asText(text)}</th>`).join('')}</tr></thead><tbody>`,
        ...rows.map(
          ([to, cells]) =>
            `<tr><td>${to}</td>${cells.map((text) => `<td>${asText(text)}</td>`).join('')}</tr>`,
        ),
        '</tbody></table>',
      ].join(''),
    ),
);
const above = fc.oneof(
  fc.constantFrom('<button>October 2026</button>', '<h2>May 2024</h2>', '<p>October</p>'),
  figure.map((text) => `<p><span>Monthly earnings</span><span>${asText(text)}</span></p>`),
);

/** A page of the viewer's stats or earnings, of Medium's parts with anything in them. */
export const ownPage = fc
  .tuple(fc.array(above, { maxLength: 3 }), fc.array(table, { maxLength: 2 }))
  .map((parts) => parts.flat().join(''));
