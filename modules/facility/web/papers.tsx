import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type PaperState, paperState, papersInForce } from '#modules/facility/model/home-papers.ts';
import { endRegistration, registerHome, renewRegistration } from '#modules/facility/model/registering.ts';
import { Registration, type RegistrationFacts } from '#modules/facility/model/registration.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import type { Tone } from '#platform/design/kinds.ts';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { EndPaperForm, RegisterForm, RenewForm } from './registration.form.tsx';

const TONES: Partial<Record<PaperState | 'none', Tone>> = {
  none: 'missed',
  'run-out': 'missed',
  'renew-now': 'risk',
  'renew-soon': 'pending',
  'asked-for': 'pending',
  holds: 'ok',
};

/** How a paper stands, in words: *runs out on 31 July 2024*. */
export function PaperTag({ state, paper }: { state: PaperState | 'none'; paper?: RegistrationFacts | undefined }) {
  const { t, i18n } = useTranslation('facility');
  const until = paper?.untilDay ? dayWords(paper.untilDay, i18n.language) : '';
  const key = state === 'holds' && until === '' ? 'open' : state;
  return <Tag tone={TONES[state]}>{t(`paper.state.${key}`, { day: until })}</Tag>;
}

type Writing = { is: 'new' } | { is: 'renew' | 'end'; paper: Stored<RegistrationFacts> } | null;

/** What a home stands on: in force first, then what was. */
export function Papers({ homeId }: { homeId: string }) {
  const { t } = useTranslation('facility');
  const today = useToday();
  const [writing, setWriting] = useState<Writing>(null);
  const mayWrite = useMayAsk(registerHome);
  const all = useRecords(Registration, { homeId });
  const inForce = papersInForce(all, homeId, today);
  const papers = [...inForce, ...all.filter((paper) => !inForce.includes(paper))];
  const close = () => setWriting(null);
  const action = mayWrite && (
    <Button icon="add" onClick={() => setWriting({ is: 'new' })}>
      {t('paper.add')}
    </Button>
  );
  return (
    <Section title={t('paper.title')} action={action}>
      {papers.length === 0 && <EmptyLine>{t('paper.empty')}</EmptyLine>}
      {papers.length > 0 && (
        <RowList label={t('paper.title')}>
          {papers.map((paper) => (
            <PaperRow key={paper.id} paper={paper} onAct={(is) => setWriting({ is, paper })} />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('paper.title')}>
        {writing && <PaperForm writing={writing} homeId={homeId} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function PaperForm({
  writing,
  homeId,
  onClose,
}: {
  writing: NonNullable<Writing>;
  homeId: string;
  onClose: () => void;
}) {
  if (writing.is === 'new') return <RegisterForm homeId={homeId} onClose={onClose} />;
  return writing.is === 'renew' ? (
    <RenewForm paper={writing.paper} onClose={onClose} />
  ) : (
    <EndPaperForm paper={writing.paper} onClose={onClose} />
  );
}

type PaperRowProps = { paper: Stored<RegistrationFacts>; onAct: (is: 'renew' | 'end') => void };

function PaperRow({ paper, onAct }: PaperRowProps) {
  const { t } = useTranslation(['facility', 'codes']);
  const state = paperState(paper, useToday());
  const [mayRenew, mayEnd] = [useMayAsk(renewRegistration), useMayAsk(endRegistration)];
  const { law, number, authority, shelterType, places, endedWhy } = paper;
  const under = (
    <>
      <span>{number ?? t('paper.noNumber')}</span>
      <span>{t(`codes:shelter_type.${shelterType}`)}</span>
      {authority && <span>{authority}</span>}
      {places.map((one) => (
        <span key={`${one.group}-${one.ageFrom}`}>{placesWords(one, t)}</span>
      ))}
      {endedWhy && <span>{endedWhy}</span>}
    </>
  );
  const acts: ReactNode = state !== 'ended' && (
    <Cluster>
      {mayRenew && <Button onClick={() => onAct('renew')}>{t('paper.renew')}</Button>}
      {mayEnd && <Button onClick={() => onAct('end')}>{t('paper.end')}</Button>}
    </Cluster>
  );
  const due = (
    <>
      <PaperTag state={state} paper={paper} />
      {acts}
    </>
  );
  return <Row title={t(`paper.law.${law}`)} under={under} due={due} />;
}

type Say = (key: string, values: Record<string, string | number>) => string;

function placesWords({ group, ageFrom, ageTo, beds }: RegistrationFacts['places'][number], t: Say): string {
  const ages = ageFrom === null && ageTo === null ? 'none' : 'some';
  return t('paper.places', {
    group: t(`paper.group.${group}`, {}),
    ages,
    from: ageFrom ?? 0,
    to: ageTo ?? '…',
    beds: beds ?? '?',
  });
}
