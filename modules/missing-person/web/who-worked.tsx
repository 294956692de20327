import { useTranslation } from 'react-i18next';
import { daysFrom } from '#kernel/calendar.ts';
import type { ActivityWith } from '#kernel/code-lists/activity-with.ts';
import type { DaysSpan } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { Activity, type ActivityFacts } from '#modules/investigation/model/activity.ts';
import { daysMissing } from '#modules/missing-person/model/days-missing.ts';
import type { MissingReportFacts } from '#modules/missing-person/model/missing-report.ts';
import { Section } from '#platform/design/section.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './missing-person.module.css';

const PARTNERS = {
  police: ['police', 'authority'],
  leaders: ['community_leader'],
  socialWorkers: ['social_worker'],
  organisations: ['ngo_partner'],
} as const satisfies Record<string, readonly ActivityWith[]>;

type Window = { from: string; to: string };

/** Who worked to find her: a dot for each activity, by when it was. Who is not in the investigation sees nothing here. */
export function WhoWorked({ report }: { report: Stored<MissingReportFacts> }) {
  const { t } = useTranslation('missing-person');
  const today = useToday();
  const window = { from: report.missingSince.earliest ?? today, to: report.foundWhen?.latest ?? today };
  const activities = useRecords(Activity, { caseFileId: report.caseFileId }).filter(({ happened }) =>
    isWithin(happened.earliest, window),
  );
  if (activities.length === 0) return null;
  const weeks = weeksOf(daysMissing(report, today));
  return (
    <Section title={t('worked.title')}>
      <p className={styles.quiet}>{t('worked.count', { count: activities.length, ...weeks })}</p>
      <dl className={styles.partners}>
        {Object.entries(PARTNERS).map(([name, codes]) => (
          <Partner
            key={name}
            label={t(`worked.${name}`)}
            activities={activities.filter((one) =>
              one.withWhom.some((code) => (codes as readonly string[]).includes(code)),
            )}
            window={window}
          />
        ))}
      </dl>
      <Months window={window} />
    </Section>
  );
}

function isWithin(on: string | null, { from, to }: Window): boolean {
  return on !== null && on >= from && on <= to;
}

function weeksOf({ least, most }: DaysSpan) {
  return { least: Math.floor((least ?? most ?? 0) / 7), most: Math.floor((most ?? least ?? 0) / 7) };
}

function placeOf(on: string | null, { from, to }: Window): string {
  const whole = Math.max(1, daysFrom(from, to));
  return `${(daysFrom(from, on ?? from) / whole) * 100}%`;
}

type PartnerProps = { label: string; activities: readonly Stored<ActivityFacts>[]; window: Window };

function Partner({ label, activities, window }: PartnerProps) {
  const { t } = useTranslation('missing-person');
  return (
    <div className={styles.partner}>
      <dt>{label}</dt>
      <dd>
        <span className="s-hidden">{t('worked.times', { count: activities.length })}</span>
        <span className={styles.line} aria-hidden>
          {activities.map((one) => (
            <i
              key={one.id}
              className={styles.dot}
              style={{ insetInlineStart: placeOf(one.happened.earliest, window) }}
            />
          ))}
        </span>
      </dd>
    </div>
  );
}

/** Five months across, so that the eye can tell early from late. */
function Months({ window }: { window: Window }) {
  const { i18n } = useTranslation();
  const days = daysFrom(window.from, window.to);
  // By name, not by its first letters: cut Devanagari is no word.
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' });
  const marks = [0, 0.25, 0.5, 0.75, 1].map((part) =>
    new Date(Date.parse(window.from) + Math.round(days * part) * 86_400_000).toISOString().slice(0, 10),
  );
  return (
    <p className={styles.months} aria-hidden>
      {marks.map((mark) => (
        <span key={mark}>{month.format(new Date(mark))}</span>
      ))}
    </p>
  );
}
