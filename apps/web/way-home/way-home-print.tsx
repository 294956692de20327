import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { claimsOf } from '#modules/follow-up/model/claims.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Livelihood } from '#modules/livelihood/model/livelihood.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { waysHome } from '#modules/return/model/way-home.ts';
import { datedWords, dayWords } from '#platform/design/dated-words.ts';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import styles from './way-home.module.css';

/** The way on paper, for a meeting with the committee: steps and days, no findings, no money, no name of a relative. */
export function WayHomePrint({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('way-home');
  return (
    <PrintSheet kind={t('title')} code={person.displayCode} by={useMe().name} when={useNow()} tier="P3">
      <PrintedWays personId={person.id} />
      <PrintedLivelihood personId={person.id} />
      <PrintedClaims personId={person.id} />
    </PrintSheet>
  );
}

function PrintedWays({ personId }: { personId: string }) {
  const { t, i18n } = useTranslation(['way-home', 'return', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const ways = waysHome(useReader(), useToday()).filter((way) => way.return.personId === personId);
  const dayOf = (value: Parameters<typeof datedWords>[0] | null) =>
    value ? datedWords(value, ofDesign, i18n.language).range : '';
  return ways.map((way) => (
    <section key={way.return.id} className={styles.print}>
      <h2>{t(`return:route.${way.return.route}`)}</h2>
      <table>
        <tbody>
          {way.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">{t(`return:step.${step.step}`)}</th>
              <td>{t(`return:state.${step.state}`, { asked: dayOf(step.asked), settled: dayOf(step.settled) })}</td>
              <td>{step.dueOn && dayWords(step.dueOn, i18n.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}

function PrintedLivelihood({ personId }: { personId: string }) {
  const { t } = useTranslation(['way-home', 'livelihood']);
  const ways = useRecords(Livelihood, { personId });
  if (ways.length === 0) return null;
  return (
    <section className={styles.print}>
      <h2>{t('way-home:livelihood')}</h2>
      {ways.map(({ id, what, kind, state }) => (
        <p key={id}>{[what, t(`livelihood:state.${kind}.${state}`)].join(': ')}</p>
      ))}
    </section>
  );
}

function PrintedClaims({ personId }: { personId: string }) {
  const { t } = useTranslation(['way-home', 'follow-up', 'codes']);
  const claims = claimsOf(useRecords(FollowUp, { personId }), personId, useToday());
  if (claims.length === 0) return null;
  return (
    <section className={styles.print}>
      <h2>{t('follow-up:claims.title')}</h2>
      {claims.map(({ followUp, claim, days, hasSource, isVerified }) => (
        <p key={followUp.id}>
          {[
            t(`codes:reintegration_outcome.${claim}`),
            days === null ? t('follow-up:claims.ageUnknown') : t('follow-up:claims.age', { days }),
            hasSource ? null : t('follow-up:missing.source'),
            isVerified ? null : t('follow-up:missing.verified'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
    </section>
  );
}
