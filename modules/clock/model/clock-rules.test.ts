import { expect, test } from 'vitest';
import { moment } from '#kernel/dated.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { countEnds } from './count-clock.ts';
import { endOfDay } from './length.ts';
import { RULE_TEXTS } from './rule-texts.ts';

/** Noon in India on a Friday, the last day of a January before a February of 28 days: counted by hand on a calendar. */
const TRIGGER = moment('2025-01-31T06:30:00Z');
const ENDS: Record<string, string> = {
  'IN.MISSING.FIR_NOW': '2025-01-31',
  'IN.MISSING.AHTU_4M': '2025-05-31',
  'IN.MISSING.AHTU_REPORT_3M': '2025-04-30',
  'IN.JJ.32.REPORT_24H': '2025-02-01T06:30:00.000Z',
  'IN.BNSS.173-1.ESIGN': '2025-02-03',
  'IN.BNSS.173-2.COPY': '2025-01-31',
  'IN.BNSS.173-3.PE_14D': '2025-02-14',
  'IN.BNSS.58.PRODUCE_24H': '2025-02-01T06:30:00.000Z',
  'IN.BNSS.187-3.DEFAULT_BAIL_90': '2025-04-30',
  'IN.BNSS.187-3.DEFAULT_BAIL_60': '2025-03-31',
  'IN.BNSS.187-2.POLICE_CUSTODY_15D': '2025-02-15',
  'IN.BNSS.185-5.SEARCH_RECORD_48H': '2025-02-02T06:30:00.000Z',
  'IN.BNSS.105.AV_FORWARD': '2025-01-31',
  'IN.MH.ITPA_ATC_FORTHWITH': '2025-01-31',
  'IN.BNSS.184-1.MEDICAL_24H': '2025-02-01T06:30:00.000Z',
  'IN.BNSS.184-6.MLC_REPORT_7D': '2025-02-07',
  'IN.POCSO.R6.MEDICAL_24H': '2025-02-01T06:30:00.000Z',
  'IN.BNSS.193-2.INVESTIGATION_2M': '2025-03-31',
  'IN.BNSS.193-3.PROGRESS_90D': '2025-05-01',
  'IN.BNSS.193-9.FURTHER_INV_90D': '2025-05-01',
  'IN.JJ.31.PRODUCE_CWC_24H': '2025-02-01T06:30:00.000Z',
  'IN.POCSO.19-6.REPORT_CWC_24H': '2025-02-01T06:30:00.000Z',
  'IN.POCSO.19-5.CARE_24H': '2025-02-01T06:30:00.000Z',
  'IN.POCSO.19-1.REPORT': '2025-01-31',
  'IN.POCSO.R4.CWC_3D': '2025-02-03',
  'IN.POCSO.R4.FORMB_24H': '2025-02-01T06:30:00.000Z',
  'IN.JJ.36-2.SIR_15D': '2025-02-15',
  'IN.JJ.36-2.FINAL_ORDER_4M': '2025-05-31',
  'IN.JJ.38.FREE_ADOPTION_2M': '2025-03-31',
  'IN.JJ.35-3.SURRENDER_2M': '2025-03-31',
  'IN.JJ.94-2.AGE_TEST_15D': '2025-02-15',
  'IN.JJ.95-2.ESCORT_15D': '2025-02-15',
  'IN.JJ.98.LEAVE_7D': '2025-02-07',
  'IN.JJ.46.AFTERCARE_21Y': '2028-01-31',
  'IN.JJ.43-3.OPEN_SHELTER_MONTHLY': '2025-02-28',
  'IN.JJ.41.REGISTRATION_5Y': '2030-01-31',
  'IN.JJ.54-2.INSPECTION_3M': '2025-04-30',
  'IN.ITPA.21-5.LICENCE_30D': '2025-01-01',
  'IN.ITPA.15-5.PRODUCE': '2025-01-31',
  'IN.ITPA.17-1.INTERIM_10D': '2025-02-10',
  'IN.ITPA.17-3.INQUIRY_3W': '2025-02-21',
  'IN.ITPA.17-4.HOME_1_3Y': '2028-01-31',
  'IN.ITPA.18-1.CLOSURE_7D': '2025-02-07',
  'IN.BNSS.230.COPIES_14D': '2025-02-14',
  'IN.BNSS.250.DISCHARGE_60D': '2025-04-01',
  'IN.BNSS.251.CHARGE_60D': '2025-04-01',
  'IN.BNSS.346.TRIAL_2M': '2025-03-31',
  'IN.BNSS.258.JUDGMENT_30D': '2025-03-02',
  'IN.POCSO.35-1.EVIDENCE_30D': '2025-03-02',
  'IN.POCSO.35-2.TRIAL_1Y': '2026-01-31',
  'IN.WPS2018.TAR_5WD': '2025-02-07',
  'IN.BNSS.396-5.COMP_2M': '2025-03-31',
  'IN.NALSA18.LIMIT_3Y': '2028-01-31',
  'IN.NALSA18.APPEAL_30D': '2025-03-02',
  'IN.NALSA18.CASH_NOW': '2025-01-31',
  'IN.POCSO.R9.PAY_30D': '2025-03-02',
  'IN.MH.MANODHAIRYA_7D': '2025-02-07',
  'IN.BL2021.CASH': '2025-01-31',
  'IN.DPDP.R7.BREACH_BOARD_72H': '2025-02-03T06:30:00.000Z',
  'IN.DPDP.R7.BREACH_PRINCIPAL': '2025-01-31',
  'IN.DPDP.R14.GRIEVANCE_90D': '2025-05-01',
  'IN.DPDP.R6.LOGS_1Y': '2026-01-31',
  'IN.DPDP.FULL_2027-05': '2027-05-13',
  'IN.IT.DONATION_STATEMENT': '2025-05-31',
  'IN.IT.DONATION_CERT': '2025-05-31',
  'IN.FCRA.FC4': '2025-10-31',
  'IN.FCRA.RENEW': '2025-01-31',
  'IN.FCRA.ADMIN_20': '2026-01-31',
  'IN.OSC.STAY_5D': '2025-02-05',
  'IN.SHAKTISADAN.STAY_3Y': '2028-01-31',
  'IN.MTP.3.20W': '2025-06-20',
  'IN.RBD.STILLBIRTH_21D': '2025-02-21',
  'IN.PCMA.3-3.ANNUL': '2027-01-31',
  'IN.NALSA18.DECIDE_60D': '2025-04-01',
  'IN.CRPC.57.PRODUCE_24H': '2025-02-01T06:30:00.000Z',
  'IN.CRPC.167-2.DEFAULT_BAIL_90': '2025-04-30',
  'IN.CRPC.167-2.DEFAULT_BAIL_60': '2025-03-31',
  'IN.CRPC.164A.MEDICAL_24H': '2025-02-01T06:30:00.000Z',
  'IN.CRPC.357A-5.COMP_2M': '2025-03-31',
};

test.each(CLOCK_RULES.map((rule) => [rule.id, rule] as const))('%s ends when the calendar says', (id, rule) => {
  const expected = ENDS[id] ?? 'is not in the list';
  const end = expected.length === 10 ? endOfDay(expected) : expected;
  // The child is two or younger: the shorter of the two lengths where a rule has two.
  expect(countEnds(rule, { trigger: TRIGGER, childAge: 1 })).toEqual({ earliest: end, latest: end });
});

/** Five minutes after midnight in India on a leap day, which is still the day before in UTC: by hand again. */
const LEAP_DAY = moment('2024-02-28T18:35:00Z');
const ENDS_AFTER_LEAP_DAY: Record<string, string> = {
  'IN.ITPA.17-4.HOME_1_3Y': '2027-02-28',
  'IN.JJ.36-2.FINAL_ORDER_4M': '2024-06-29',
  'IN.JJ.38.FREE_ADOPTION_2M': '2024-04-29',
  'IN.JJ.35-3.SURRENDER_2M': '2024-04-29',
  'IN.JJ.46.AFTERCARE_21Y': '2027-02-28',
  'IN.PCMA.3-3.ANNUL': '2026-02-28',
  'IN.BNSS.396-5.COMP_2M': '2024-04-29',
  'IN.NALSA18.LIMIT_3Y': '2027-02-28',
  'IN.BNSS.346.TRIAL_2M': '2024-04-29',
  'IN.POCSO.35-2.TRIAL_1Y': '2025-02-28',
  'IN.DPDP.R6.LOGS_1Y': '2025-02-28',
  'IN.JJ.43-3.OPEN_SHELTER_MONTHLY': '2024-03-29',
  'IN.JJ.41.REGISTRATION_5Y': '2029-02-28',
  'IN.JJ.54-2.INSPECTION_3M': '2024-05-29',
  'IN.BNSS.193-2.INVESTIGATION_2M': '2024-04-29',
  'IN.MISSING.AHTU_4M': '2024-06-29',
  'IN.MISSING.AHTU_REPORT_3M': '2024-05-29',
  'IN.FCRA.FC4': '2024-11-29',
  'IN.FCRA.ADMIN_20': '2025-02-28',
  'IN.SHAKTISADAN.STAY_3Y': '2027-02-28',
};

const inMonthsOrYears = CLOCK_RULES.filter((rule) => rule.enabledByDefault && /[MY]$/.test(rule.duration ?? ''));

test.each(inMonthsOrYears.map((rule) => [rule.id, rule] as const))('%s ends right after a leap day', (id, rule) => {
  expect(countEnds(rule, { trigger: LEAP_DAY, childAge: 1 }).latest).toBe(endOfDay(ENDS_AFTER_LEAP_DAY[id] ?? ''));
});

/** Six hours on the road within the time: the law does not count them. */
const JOURNEY = { from: '2025-01-31T08:00:00.000Z', to: '2025-01-31T14:00:00.000Z' };
const ENDS_WITH_JOURNEY: Record<string, string> = {
  'IN.BNSS.58.PRODUCE_24H': '2025-02-01T12:30:00.000Z',
  'IN.CRPC.57.PRODUCE_24H': '2025-02-01T12:30:00.000Z',
  'IN.JJ.32.REPORT_24H': '2025-02-01T12:30:00.000Z',
  'IN.JJ.31.PRODUCE_CWC_24H': '2025-02-01T12:30:00.000Z',
  'IN.JJ.98.LEAVE_7D': '2025-02-08T00:29:59.999Z',
};

test('a journey moves the end of the rules that leave it out, and of no other', () => {
  const moved = CLOCK_RULES.flatMap((rule): [string, string | null][] => {
    const counted = (journeys: (typeof JOURNEY)[]) =>
      countEnds(rule, { trigger: TRIGGER, childAge: 1, journeys }).latest;
    return counted([JOURNEY]) === counted([]) ? [] : [[rule.id, counted([JOURNEY])]];
  });
  expect(Object.fromEntries(moved)).toEqual(ENDS_WITH_JOURNEY);
});

test('all 79 rules are there, those from memory switched off', () => {
  expect(CLOCK_RULES).toHaveLength(79);
  expect(Object.keys(ENDS)).toHaveLength(79);
  expect(CLOCK_RULES.filter(({ verification, enabledByDefault }) => verification === 'M' && enabledByDefault)).toEqual(
    [],
  );
  expect(new Set(CLOCK_RULES.map(({ id }) => id)).size).toBe(79);
  expect(CLOCK_RULES.filter(({ id }) => !(id in RULE_TEXTS))).toEqual([]);
});
