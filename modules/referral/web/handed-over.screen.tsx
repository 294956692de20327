import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { OutReferral, type OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { type OutState, stateOn } from '#modules/referral/model/out-referral-state.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { Referral, type ReferralFacts } from '#modules/referral/model/referral.ts';
import { BoardCard } from '#platform/design/board-card.tsx';
import { Board, BoardColumn } from '#platform/design/board-column.tsx';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useMayAsk, useMe, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './out.module.css';
import { PrepareOutReferralForm } from './prepare-out-referral.form.tsx';

const COLUMNS: readonly { code: string; states: readonly OutState[] }[] = [
  { code: 'draft', states: ['draft'] },
  { code: 'sent', states: ['sent'] },
  { code: 'with', states: ['accepted', 'in_service'] },
  { code: 'feedback', states: ['feedback_due'] },
  { code: 'over', states: ['declined', 'done', 'revoked'] },
];

/** Whom others hand to us and whom we hand to others, by what happens next. No name of an illness, no story. */
export function HandedOverScreen() {
  const { t } = useTranslation('referral-out');
  const [writing, setWriting] = useState(false);
  const mayPrepare = useMayAsk(prepareOutReferral);
  const isTheirs = useMe().roles.includes('partner-caseworker');
  const today = useToday();
  const out = useRecords(OutReferral);
  const coming = useRecords(Referral, { direction: 'in', status: 'waiting' });
  const actions = mayPrepare && (
    <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
      {t('prepare')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t(isTheirs ? 'leadForUs' : 'lead')} actions={actions} />
      {out.length + coming.length === 0 ? (
        <EmptyLine>{t(isTheirs ? 'emptyForUs' : 'empty')}</EmptyLine>
      ) : (
        <Board label={t('title')}>
          {!isTheirs && (
            <BoardColumn title={t('column.coming')} count={coming.length}>
              {coming.map((referral) => (
                <ComingCard key={referral.id} referral={referral} />
              ))}
            </BoardColumn>
          )}
          {COLUMNS.filter(({ code }) => !isTheirs || code !== 'draft').map(({ code, states }) => (
            <Column key={code} code={code} referrals={out.filter((one) => states.includes(stateOn(one, today)))} />
          ))}
        </Board>
      )}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('prepare')}>
        {writing && <PrepareOutReferralForm onClose={() => setWriting(false)} />}
      </Drawer>
    </div>
  );
}

function Column({ code, referrals }: { code: string; referrals: readonly Stored<OutReferralFacts>[] }) {
  const { t } = useTranslation('referral-out');
  return (
    <BoardColumn title={t(`column.${code}`)} count={referrals.length}>
      {referrals.map((referral) => (
        <OutCard key={referral.id} referral={referral} />
      ))}
    </BoardColumn>
  );
}

function ComingCard({ referral }: { referral: Stored<ReferralFacts> }) {
  const { t } = useTranslation(['referral-out', 'codes']);
  const sender = useRecord(Organisation, referral.fromOrganisation);
  const title = sender?.name ?? t(`codes:referral_source.${referral.cameFrom}`);
  return (
    <BoardCard
      title={title}
      code=""
      to={`/b/${referral.id}`}
      facts={<FactLine icon="inbox">{t('referral-out:toAnswer')}</FactLine>}
    />
  );
}

function OutCard({ referral }: { referral: Stored<OutReferralFacts> }) {
  const { t } = useTranslation('referral-out');
  const me = useMe();
  const today = useToday();
  const partner = useRecord(Organisation, referral.toOrganisation);
  const person = useRecord(Person, referral.personId);
  const state = stateOn(referral, today);
  const waitsForDeletion = state === 'revoked' && referral.sentAt !== null && referral.deletedAt === null;
  return (
    <BoardCard
      title={me.roles.includes('partner-caseworker') ? me.organisation : (partner?.name ?? t('partner'))}
      code={person?.displayCode ?? ''}
      to={`/pa/${referral.id}`}
      facts={<FactLine icon="partner">{t(`state.${state}`)}</FactLine>}
      warnings={waitsForDeletion && <FactLine tone="risk">{t('deletionOpen')}</FactLine>}
    />
  );
}
