import { addDrawing } from '#modules/picture/model/add-picture.ts';
import type { DrawingName } from '#modules/picture/model/drawings/drawings.ts';
import { addCategory } from '#modules/story/model/keep-category.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

const LABELS = {
  'human-trafficking': {
    en: 'Human trafficking',
    hi: 'मानव तस्करी',
    mr: 'मानवी तस्करी',
    es: 'Trata de personas',
    bn: 'মানব পাচার',
    ne: 'मानव बेचबिखन',
  },
  women: { en: 'Women', hi: 'महिलाएँ', mr: 'महिला', es: 'Mujeres', bn: 'নারী', ne: 'महिला' },
} as const;
export type CategorySlug = keyof typeof LABELS;
type Editor = 'zoya' | 'joel';

export const categoryIdOf = (by: Editor, slug: CategorySlug) => idOf(`category ${slug} of ${by}`);
export const drawingIdOf = (by: Editor, drawing: DrawingName) => idOf(`drawing ${drawing} of ${by}`);
export const inCategories = (by: Editor) => [categoryIdOf(by, 'human-trafficking'), categoryIdOf(by, 'women')];

const DRAWN: readonly DrawingName[] = ['tree', 'river', 'lamp', 'kites'];

/** Under what readers find stories, and the drawings that stand in them: each editor's own, for each organisation is by itself. */
export const CATEGORY_BLOCKS: readonly Block[] = (['zoya', 'joel'] as const).flatMap((by) => [
  ...(Object.keys(LABELS) as CategorySlug[]).map((slug) =>
    block({
      name: `category ${slug} of ${by}`,
      sentences: by === 'zoya' ? ['A1'] : [],
      by,
      at: '2024-04-02T10:00:00+05:30',
      ask: [addCategory, { categoryId: categoryIdOf(by, slug), slug, labels: LABELS[slug] }],
    }),
  ),
  ...DRAWN.map((drawing) =>
    block({
      name: `drawing ${drawing} of ${by}`,
      by,
      at: '2024-04-02T11:00:00+05:30',
      ask: [addDrawing, { pictureId: drawingIdOf(by, drawing), drawing }],
    }),
  ),
]);
