import type { AnyAct } from '#kernel/act.ts';
import { correctFollowUp } from './correct-follow-up.ts';
import { planFollowUp } from './plan-follow-up.ts';
import { planSchedule } from './plan-schedule.ts';
import { recordFollowUp } from './record-follow-up.ts';

/** Every act on follow-ups. */
export const FOLLOW_UP_ACTS: readonly AnyAct[] = [planFollowUp, planSchedule, recordFollowUp, correctFollowUp];
