import type { Block, BlockKind } from '#modules/story/model/block.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { newId } from '#platform/web/new-id.ts';
import type { Offers } from './marking.ts';

/** A part that has just been begun. Null where there is nothing to begin it with. */
export function newBlock(kind: BlockKind, offers: Offers, language: StoryLanguage): Block | null {
  const common = { id: newId(), state: 'human' as const, translatedFrom: null };
  if (kind === 'heading' || kind === 'paragraph') return { ...common, kind, words: '' };
  if (kind === 'quote') return { ...common, kind, words: '', speaker: null, consentId: null };
  if (kind === 'picture') {
    const [picture] = offers.pictures;
    return picture
      ? { ...common, kind, pictureId: picture.code, alt: picture.alts[language] ?? '', caption: null }
      : null;
  }
  if (kind === 'figure') {
    const [figure] = offers.figures;
    return figure ? { ...common, kind, releaseId: figure.releaseId, words: figure.words } : null;
  }
  const [appeal] = offers.appeals;
  return appeal ? { ...common, kind, appealId: appeal.code } : null;
}
