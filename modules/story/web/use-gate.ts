import { useEffect, useMemo, useRef } from 'react';
import type { Stored } from '#kernel/record.ts';
import {
  concerns,
  type Finding,
  type GateReport,
  SETTING_FIELDS,
  type Stop,
} from '#modules/story/model/gate/finding.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';
import { usePending } from '#platform/web/ask.ts';
import { type ServerRead, useServer } from '#platform/web/server-read.ts';

export type Gate = Pick<ServerRead<GateReport>, 'state' | 'refusal' | 'again'> & { report: GateReport | null };

/**
 * What the gate says of the words as they are kept. Asked again whenever the server has an edition more, and when something
 * else changed that it looks at: a step was walked, a setting is another.
 */
export function useGate(storyId: string, texts: readonly Stored<StoryTextFacts>[], beside: string): Gate {
  const { data, again, ...read } = useServer<GateReport>(`/api/stories/${storyId}/gate`);
  const isPending = usePending();
  const edition = texts.some(({ id }) => isPending(id))
    ? null
    : `${texts.map(({ id, version }) => id + version).join()} ${beside}`;
  const asked = useRef(edition);
  useEffect(() => {
    if (edition === null || edition === asked.current) return;
    asked.current = edition;
    again();
  }, [edition, again]);
  return { ...read, again, report: data };
}

export type Numbered = { finding: Finding; number: number };

const HEAD: readonly Finding['where']['field'][] = ['title', 'summary', ...SETTING_FIELDS];

/** The findings of one language in the order of reading, each with its number; what is fine has none. */
export function useNumbered(report: GateReport | null, language: StoryLanguage, order: readonly string[]): Numbered[] {
  return useMemo(() => {
    const place = ({ blockId, field }: Finding['where']) =>
      blockId === null ? HEAD.indexOf(field) - HEAD.length : order.indexOf(blockId);
    return (report?.findings ?? [])
      .filter((one) => concerns(one, language) && one.weight !== 'fine')
      .toSorted((a, b) => place(a.where) - place(b.where) || a.from - b.from)
      .map((finding, at) => ({ finding, number: at + 1 }));
  }, [report, language, order]);
}

export const hardOf = (all: readonly (Finding | Stop)[]) => all.filter(({ weight }) => weight === 'hard');
export const softOf = (all: readonly (Finding | Stop)[], passed: ReadonlySet<string>) =>
  all.filter(({ weight, key }) => weight === 'soft' && !passed.has(key));
