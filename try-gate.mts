import { NEWS_BLOCKS } from './database/demo/stories/news.ts';
import { inspectTexts } from './modules/story/model/gate/inspect.ts';
import { indexIdentities } from './modules/story/model/gate/identities.ts';
for (const name of ['rescue news','beside women']) {
  const texts = NEWS_BLOCKS.filter((b)=>b.name.startsWith(`story ${name} in `)).map((b:any)=>({language:b.ask[1].language, ...b.ask[1].words}));
  const f = inspectTexts(texts, indexIdentities([]), { aboutChild: true, first: 'en', places: [], ownNames: ['Mumbai Smiles','India Partners'] } as never);
  for (const x of f) console.log(name, x.language, x.weight, x.code, '|', x.words, '|', x.safer);
}
