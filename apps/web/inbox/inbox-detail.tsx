import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { NOT_ANSWERED } from '#modules/person/web/known-answer.field.tsx';
import { acceptReferral, joinReferral } from '#modules/referral/model/accept-referral.ts';
import { askBack } from '#modules/referral/model/ask-back.ts';
import { declineReferral } from '#modules/referral/model/decline-referral.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { AskBackForm } from '#modules/referral/web/ask-back.form.tsx';
import { heardIn } from '#modules/referral/web/heard-in.ts';
import { ReferralDetail } from '#modules/referral/web/referral-detail.tsx';
import { declineTip, markSpam } from '#modules/tip/model/decline-tip.ts';
import { joinTip } from '#modules/tip/model/join-tip.ts';
import { openCaseFileFromTip } from '#modules/tip/model/open-case-file-from-tip.ts';
import { passToInvestigation } from '#modules/tip/model/pass-to-investigation.ts';
import type { TipFacts } from '#modules/tip/model/tip.ts';
import { PassToInvestigationForm } from '#modules/tip/web/pass-to-investigation.form.tsx';
import { TipDetail } from '#modules/tip/web/tip-detail.tsx';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import type { IconName } from '#platform/design/icons.tsx';
import { Note } from '#platform/design/note.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useWebHouse } from '#platform/web/house.ts';
import { mayAsk, useMe } from '#platform/web/me.ts';
import { useRecords, useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { DeclineForm } from './decline.form.tsx';
import styles from './inbox.module.css';
import type { InboxItem } from './inbox-order.ts';
import { JoinFileForm } from './join-file.form.tsx';
import { MaybeSame } from './maybe-same.tsx';
import { OpenFileForm } from './open-file.form.tsx';

/** One tip or referral, with the answers this colleague may give. */
export function InboxDetail({ item, id }: { item: InboxItem | null; id: string }) {
  const { t } = useTranslation('inbox');
  const state = useScope(id);
  if (!item) return state === 'loading' ? <EmptyLine>{t('loading')}</EmptyLine> : <NothingHere />;
  return (
    <div className={styles.detail} key={id}>
      <div className={styles.back}>
        <Button kind="quiet" icon="back" to="/b">
          {t('back')}
        </Button>
      </div>
      {item.is === 'tip' ? (
        <TipDetail tip={item.record} answers={<TipAnswers tip={item.record} />} />
      ) : (
        <ReferralDetail
          referral={item.record}
          known={<MaybeSame referral={item.record} />}
          answers={<ReferralAnswers referral={item.record} />}
        />
      )}
    </div>
  );
}

type Answer = { code: string; act: AnyAct; icon: IconName; kind?: 'primary' | 'danger' };

const REFERRAL_ANSWERS: readonly Answer[] = [
  { code: 'accept', act: acceptReferral, icon: 'check', kind: 'primary' },
  { code: 'join', act: joinReferral, icon: 'merge' },
  { code: 'askBack', act: askBack, icon: 'quote' },
  { code: 'decline', act: declineReferral, icon: 'refused' },
];

function ReferralAnswers({ referral }: { referral: Stored<ReferralFacts> }) {
  const met = {
    nameUsed: referral.nameUsed,
    gender: referral.gender,
    age: referral.age,
    riskLevel: referral.riskLevel,
    seen: referral.received,
    missing: referral.missingSince !== null,
    heard: heardIn(referral),
    answer: { known: referral.known, personId: referral.knownPersonId, words: referral.knownWords ?? '' },
  };
  const hers = useRecords(CaseFile, (file) => file.personId === referral.knownPersonId && file.closedAt === null)[0];
  const about = { referralId: referral.id };
  return (
    <Answers answers={REFERRAL_ANSWERS}>
      {({ code, fileId, join, close }) => {
        if (code === 'accept')
          return <OpenFileForm act={acceptReferral} about={about} met={met} onJoin={join} onClose={close} />;
        if (code === 'join') {
          const first = fileId ?? (referral.known === 'same' ? (hers?.id ?? null) : null);
          return <JoinFileForm act={joinReferral} about={about} fileId={first} onClose={close} />;
        }
        if (code === 'askBack') return <AskBackForm referral={referral} onClose={close} />;
        return <DeclineForm act={declineReferral} about={about} onClose={close} />;
      }}
    </Answers>
  );
}

const TIP_ANSWERS: readonly Answer[] = [
  { code: 'accept', act: openCaseFileFromTip, icon: 'check', kind: 'primary' },
  { code: 'pass', act: passToInvestigation, icon: 'investigations' },
  { code: 'join', act: joinTip, icon: 'merge' },
  { code: 'decline', act: declineTip, icon: 'refused' },
];

function TipAnswers({ tip }: { tip: Stored<TipFacts> }) {
  const { t } = useTranslation('inbox');
  const ask = useAsk();
  const me = useMe();
  const about = { tipId: tip.id };
  const met = {
    nameUsed: null,
    gender: 'not_asked',
    age: null,
    riskLevel: 'unassessed',
    seen: tip.received,
    missing: false,
    heard: [],
    answer: NOT_ANSWERED,
  } as const;
  const spam = mayAsk(me, markSpam) && (
    <Button kind="quiet" onClick={() => void ask(markSpam, about)}>
      {t('answer.spam')}
    </Button>
  );
  return (
    <Answers answers={TIP_ANSWERS} beside={spam}>
      {({ code, fileId, join, close }) => {
        if (code === 'accept')
          return <OpenFileForm act={openCaseFileFromTip} about={about} met={met} onJoin={join} onClose={close} />;
        if (code === 'pass') return <PassToInvestigationForm tipId={tip.id} onClose={close} />;
        if (code === 'join') return <JoinFileForm act={joinTip} about={about} fileId={fileId} onClose={close} />;
        return <DeclineForm act={declineTip} about={about} onClose={close} />;
      }}
    </Answers>
  );
}

/** The answer that is being given; from accepting one goes over to joining, where the file is there already. */
type Opened = { code: string; fileId: string | null; join: (fileId: string) => void; close: () => void };

type AnswersProps = {
  answers: readonly Answer[];
  beside?: ReactNode;
  children: (opened: Opened) => ReactNode;
};

/** The answers this colleague may give. Who may give none reads who can; without a connection the reason stands instead. */
function Answers({ answers, beside, children }: AnswersProps) {
  const { t } = useTranslation('inbox');
  const me = useMe();
  const { feed } = useWebHouse();
  const [code, setCode] = useState<string | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const close = () => setCode(null);
  const begin = (answer: string, file: string | null = null) => {
    setCode(answer);
    setFileId(file);
  };
  const mine = answers.filter((answer) => mayAsk(me, answer.act));
  if (mine.length === 0) return <Note icon="waiting">{t('whoAnswers')}</Note>;
  return (
    <>
      {!feed.reached && (
        <Note tone="pending" icon="offline">
          {t('needsConnection')}
        </Note>
      )}
      {feed.reached && beside}
      {feed.reached && (
        <div className={styles.answers}>
          {mine.map((answer) => (
            <Button key={answer.code} kind={answer.kind} icon={answer.icon} onClick={() => begin(answer.code)}>
              {t(`answer.${answer.code}`)}
            </Button>
          ))}
        </div>
      )}
      <Drawer opened={code !== null} onClose={close} title={t(`answer.${code ?? 'accept'}`)}>
        {code && children({ code, fileId, join: (file) => begin('join', file), close })}
      </Drawer>
    </>
  );
}
