import { z } from 'zod';
import { RuleText } from './clock-rule.ts';
import texts from './rule-texts.json' with { type: 'json' };

/** The law's own words beside each rule, by its id. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = z.record(z.string(), RuleText).parse(texts);
