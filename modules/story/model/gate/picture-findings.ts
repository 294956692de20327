import type { StoryFacts } from '../story.ts';
import type { Finding } from './finding.ts';
import type { StoryText } from './inspect.ts';
import type { KnownPicture } from './stop-facts.ts';

const LAW = 'POCSO s.23, JJ Act s.74';

/** Pictures that show a child, or a face of somebody who is no model: found at the words that stand for the picture. */
export function pictureFindings(
  texts: readonly StoryText[],
  pictures: ReadonlyMap<string, KnownPicture>,
  about: StoryFacts['about'],
): Finding[] {
  return texts.flatMap(({ language, blocks }) =>
    blocks.flatMap((block): Finding[] => {
      const picture = block.kind === 'picture' ? pictures.get(block.pictureId) : undefined;
      if (block.kind !== 'picture' || !picture || !showsSomebody(picture, about)) return [];
      const { id, alt, pictureId } = block;
      return [
        {
          key: `${language}:${id}.alt:image-of-child:${pictureId}`,
          code: 'image-of-child',
          also: [],
          weight: 'hard',
          language,
          where: { blockId: id, field: 'alt' },
          from: 0,
          to: alt.length,
          words: alt,
          safer: null,
          law: LAW,
        },
      ];
    }),
  );
}

/** Posed and drawn say so under the picture: whoever is on them is nobody of ours. Beside a child's story even a back is hers. */
function showsSomebody({ label, seen }: KnownPicture, about: StoryFacts['about']): boolean {
  if (label === 'posed' || label === 'drawn') return false;
  return seen.includes('face') || seen.includes('child') || (about === 'child' && label === 'no-face');
}
