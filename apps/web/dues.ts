import type { DueMaker } from '#kernel/due.ts';
import { operationDues } from '#modules/operation/model/operation-dues.ts';
import { investigationDues } from '#modules/investigation/model/investigation-dues.ts';

/** What each module finds due. */
export const DUES: readonly DueMaker[] = [
  investigationDues, operationDues];
