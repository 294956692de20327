import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { clockRule } from './clock-rules.ts';

export const RuleId = z
  .string()
  .refine((id) => clockRule(id) !== undefined, { params: { code: 'clock.no-such-rule' } });

const startedFacts = z.strictObject({
  ruleId: RuleId,
  personId: AnyId,
  caseFileId: AnyId.nullable(),
  /** What set it running, as exactly as it is known: an order, a permission, a letter received. */
  trigger: Dated,
  note: z.string().trim().min(1).max(1000).nullable(),
  source: Source,
});

/** A clock that somebody started because its trigger stands in no other record: an order of the committee, a claim handed in. */
export const StartedClock = defineRecord({
  kind: 'started-clock',
  compartment: 'legal',
  facts: startedFacts,
  dated: ['trigger'],
  sources: ['source'],
});
export type StartedClockFacts = z.infer<typeof startedFacts>;

const LoggedJourney = z.strictObject({
  from: Moment,
  to: Moment,
  /** From where to where, and why it could not be shorter. */
  words: z.string().trim().min(1).max(300),
});

const answerFacts = z.strictObject({
  /** The rule and the record that set it running. */
  clockId: z.string().max(100),
  ruleId: RuleId,
  personId: AnyId,
  /** When what the law asks for was done. */
  met: Dated.nullable(),
  /** What proves it: an order's number, a receipt, a diary entry. */
  evidence: z.string().trim().min(1).max(1000).nullable(),
  /** Why it does not have to be kept here, in the words of whoever decided it. */
  waived: z.string().trim().min(1).max(1000).nullable(),
  journeys: z.array(LoggedJourney).max(20),
  /** How often a repeating clock has been answered. */
  times: z.int().min(0).max(1000),
});

/** What was done about a clock. One to a clock; a correction changes it and keeps what stood there. */
export const ClockAnswer = defineRecord({
  kind: 'clock-answer',
  compartment: 'legal',
  facts: answerFacts,
  dated: ['met'],
  asked: ['clockId'],
});
export type ClockAnswerFacts = z.infer<typeof answerFacts>;

const settingFacts = z.strictObject({
  ruleId: RuleId,
  on: z.boolean(),
  /** The day a lawyer last read this rule against the law, and who it was. */
  reviewedOn: CalendarDay.nullable(),
  reviewedBy: z.string().trim().min(1).max(200).nullable(),
  note: z.string().trim().min(1).max(1000).nullable(),
});

/** Whether an organisation keeps to a rule, and when its lawyer last looked at it. Rules from memory are off until then. */
export const ClockSetting = defineRecord({ kind: 'clock-setting', compartment: 'directory', facts: settingFacts });
export type ClockSettingFacts = z.infer<typeof settingFacts>;

export const CLOCK_KEEPERS = ['case-manager', 'legal-officer', 'police-liaison'] as const;
