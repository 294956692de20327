import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Category, categoryFacts } from './category.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_EDITORS } from './story-roles.ts';

const { slug, labels, closed } = categoryFacts.shape;

/** A new word under which stories are found. */
export const addCategory = defineAct({
  name: 'story.add-category',
  input: z.strictObject({ categoryId: AnyId, slug, labels }),
  by: STORY_EDITORS,
  answeredBy: 'server',
  knows: (input) => ({ others: allKnown(Category, { slug: input.slug }) }),
  decide({ categoryId, ...facts }, { others }, { actor }) {
    if (others.length > 0) return refuse(STORY_REFUSALS.categoryTaken);
    if (facts.labels.en === undefined) return refuse(STORY_REFUSALS.categoryEnglish);
    return accept(added(Category, { id: categoryId, scopeId: actor.organisationId }, { ...facts, closed: false }));
  },
});

/** Its words in another language, or that it is offered no longer. Its address stays: readers have it. */
export const changeCategory = defineAct({
  name: 'story.change-category',
  input: z.strictObject({ categoryId: AnyId, labels, closed }),
  by: STORY_EDITORS,
  answeredBy: 'server',
  knows: ({ categoryId }) => ({ category: mustKnow(Category, categoryId) }),
  decide({ categoryId, ...changes }) {
    if (changes.labels.en === undefined) return refuse(STORY_REFUSALS.categoryEnglish);
    return accept(changed(Category, categoryId, changes));
  },
});
