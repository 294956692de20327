import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { isWithPartner } from '#modules/referral/model/out-referral-state.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { QrPicture } from '#platform/design/qr-picture.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './out.module.css';

type Made = { link: string; qr: string[]; code: string; days: number };
type State = { link: { madeAt: string; openedAt: string | null; over: boolean; wrong: number } | null };

/** The one-time link of a partner without an account. It is shown once; the code goes another way, by phone. */
export function OutLink({ referral }: { referral: Stored<OutReferralFacts> }) {
  const { t } = useTranslation('referral-out');
  const say = useRefusalWords();
  const maySend = useMayAsk(prepareOutReferral);
  const url = `/api/out-referrals/${referral.id}/link`;
  const state = useServer<State>(maySend && referral.status !== 'draft' ? url : null);
  const [made, setMade] = useState<Made | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  async function make() {
    try {
      const answer = await call<Made>('POST', url, {});
      setRefused(isRefused(answer) ? say(answer.refusal) : null);
      if (!isRefused(answer)) setMade(answer);
      state.again();
    } catch {
      setRefused(t('link.notReached'));
    }
  }
  if (!maySend || referral.status === 'draft') return null;
  return (
    <Section title={t('link.title')}>
      <p>{t('link.explain')}</p>
      {made ? <Shown made={made} /> : <Standing state={state.data} />}
      {refused && <Note tone="risk">{refused}</Note>}
      {isWithPartner(referral) && !made && (
        <div className={styles.acts}>
          <Button icon="keys" onClick={() => void make()}>
            {t(state.data?.link ? 'link.again' : 'link.make')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Shown({ made }: { made: Made }) {
  const { t } = useTranslation('referral-out');
  return (
    <div className={styles.inDrawer}>
      <Note tone="risk">{t('link.once', { days: made.days })}</Note>
      <p className={styles.link}>{made.link}</p>
      <QrPicture rows={made.qr} label={t('link.qr')} />
      <p>{t('link.code')}</p>
      <p className={styles.code}>{`${made.code.slice(0, 3)} ${made.code.slice(3)}`}</p>
    </div>
  );
}

function Standing({ state }: { state: State | null }) {
  const { t, i18n } = useTranslation('referral-out');
  const link = state?.link;
  if (!link) return <FactLine icon="keys">{t('link.none')}</FactLine>;
  const when = momentWords(link.openedAt ?? link.madeAt, i18n.language);
  const how = link.over ? 'over' : link.openedAt ? 'opened' : 'waits';
  return (
    <FactLine icon="keys" tone={link.over ? 'mute' : undefined}>
      {t(`link.${how}`, { when })}
    </FactLine>
  );
}
