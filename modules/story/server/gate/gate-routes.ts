import { z } from 'zod';
import { dayInIndia } from '#kernel/calendar.ts';
import { AnyId } from '#kernel/id.ts';
import { rolesThatRead } from '#kernel/reach.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { quoteConsents } from '#modules/story/model/gate/consent-stops.ts';
import type { KnownConsent } from '#modules/story/model/gate/stop-facts.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import type { QuoteConsent } from '#modules/story/model/quote-consent.ts';
import { type StoryTextFacts, textFacts } from '#modules/story/model/story-text.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { sendRefusal } from '#platform/server/http/answer-errors.ts';
import { bodyOf, paramsOf, type Route } from '#platform/server/http/route.ts';
import { inspectStory } from './inspect-story.ts';
import { loadStanding } from './load-standing.ts';

/** Texts as they are being typed. What may not be saved yet may be inspected: a title still empty is no reason to wait. */
const Typed = z.strictObject({
  texts: z.array(z.strictObject({ language: StoryLanguage, ...textFacts, title: z.string().max(200) })).max(6),
});

const COMMON = {
  action: 'inspect',
  resource: 'story',
  tiers: ['P1'],
  by: rolesThatRead('publishing'),
  params: z.strictObject({ id: AnyId }),
} as const;

const asOffered = ({ id, askedBy, until }: KnownConsent): QuoteConsent => ({
  id,
  asked: askedBy ?? '',
  until: until ?? '',
});

/** What the gate says of a story. It tells that a word is a name, never whose: so nobody is told of, and nobody is counted. */
export function gateRoutes({ pool, store, now }: CommandPath): Route[] {
  const inspect = async (token: string, storyId: string, unsaved: readonly StoryTextFacts[] | null) =>
    inTransaction(pool, token, (tx) =>
      inspectStory(tx, store, { storyId, today: dayInIndia(now().toISOString()), unsaved }),
    );
  return [
    {
      ...COMMON,
      method: 'GET',
      url: '/api/stories/:id/gate',
      summary: 'What the gate finds in every language of a story, what stops it, and how many fit what it tells.',
      async run(request, reply, token) {
        return (await inspect(token, paramsOf<{ id: string }>(request).id, null)) ?? sendRefusal(reply, NOT_FOUND);
      },
    },
    {
      ...COMMON,
      method: 'GET',
      url: '/api/stories/:id/quote-consents',
      summary: 'Consents on which a quotation in this story may rest today: number, day asked, last day. Never whose.',
      async run(request, _reply, token) {
        const { id } = paramsOf<{ id: string }>(request);
        const today = dayInIndia(now().toISOString());
        const subjects = await inTransaction(pool, token, (tx) => loadStanding(tx, store, id));
        return { consents: quoteConsents({ subjects, today }).map(asOffered) };
      },
    },
    {
      ...COMMON,
      method: 'POST',
      url: '/api/stories/:id/gate',
      summary: 'The same for texts that are being typed and are not saved.',
      body: Typed,
      async run(request, reply, token) {
        const { id } = paramsOf<{ id: string }>(request);
        const { texts } = bodyOf<z.infer<typeof Typed>>(request);
        const unsaved = texts.map((text) => ({ storyId: id, ...text }));
        return (await inspect(token, id, unsaved)) ?? sendRefusal(reply, NOT_FOUND);
      },
    },
  ];
}
