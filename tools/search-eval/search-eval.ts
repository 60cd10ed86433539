import { buildSearchIndex, search } from '#domain/help/search/search.ts';
import { starterDocuments } from './documents.ts';
import { judge, shareOf, sharesByKind, type Share, type Verdict } from './judge.ts';
import { halves, queriesOf } from './queries.ts';

const line = (name: string, { queries, hit1, hit3 }: Share): string =>
  `${name.padEnd(14)}${String(queries).padStart(5)}   hit@1 ${hit1.toFixed(3)}   hit@3 ${hit3.toFixed(3)}`;

const missLine = ({ query, found, rank }: Verdict): string =>
  `${rank === Infinity ? 'lost ' : `at ${rank} `} ${query.query}  [${query.expect.join(', ')}]  got ${found.slice(0, 3).join(', ')}`;

const index = buildSearchIndex(starterDocuments());
const find = (query: string): string[] => search(index, query, 10).map((hit) => hit.slug);
const showMisses = process.argv.includes('--misses');

for (const half of halves) {
  const verdicts = judge(queriesOf(half), find);
  console.log(line(half, shareOf(verdicts)));
  for (const [kind, share] of sharesByKind(verdicts)) console.log(line(`  ${kind}`, share));
  if (!showMisses) continue;
  if (half === 'unseen') console.log('  The misses of the unseen half are not shown: it would not be unseen any more.');
  else for (const verdict of verdicts) if (verdict.rank > 1) console.log(`  ${missLine(verdict)}`);
}
