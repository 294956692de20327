import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { type Board, type BoardStay, freeBeds } from '#modules/placement/model/board.ts';
import { expectedToday } from '#modules/placement/model/board-signs.ts';
import { letVisitorIn } from '#modules/placement/model/let-visitor-in.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk, useMe, useNow, useToday } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';
import { BoardColumns, ELSEWHERE } from './board-columns.tsx';
import { ChooseHome } from './choose-home.tsx';
import { DoorPanel } from './door-panel.tsx';
import { NightList } from './night-list.tsx';
import styles from './placement.module.css';
import { type OpenForm, PlacementForm } from './placement-forms.tsx';
import { StayList } from './stay-list.tsx';
import { StayPanel } from './stay-panel.tsx';
import { everybodyOf, findStay, useBoard } from './use-board.ts';
import { useDoorKey } from './use-door-key.ts';

/** Who is where tonight, and the door. */
export function WhoIsWhereScreen() {
  const { t } = useTranslation('placement');
  const board = useBoard();
  const [form, setForm] = useState<OpenForm | null>(null);
  const [asList, setAsList] = useState(false);
  const beside = useBeside();
  const card = findStay(board, beside.stayId);
  const lies = beside.what === 'door' || (beside.what === 'stay' && card !== null);
  const mayOpen = useMayAsk(letVisitorIn);
  useDoorKey(useCallback(() => mayOpen && beside.open('door'), [mayOpen, beside.open]));
  const close = () => setForm(null);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('board.title')}
        lead={<Lead board={board} />}
        actions={
          <Acts
            asList={asList}
            onList={() => setAsList(!asList)}
            onAdmit={() => setForm({ is: 'admit' })}
            onDoor={mayOpen ? () => beside.open('door') : null}
          />
        }
      />
      {board.homes.length === 0 && <EmptyLine>{t('board.noHomes')}</EmptyLine>}
      <div className={styles.beside} data-open={lies || undefined}>
        {asList ? (
          <StayList stays={everybodyOf(board)} />
        ) : (
          <Columns board={board} stayId={beside.stayId} onOpen={beside.openStay} />
        )}
        {lies && <Beside board={board} card={card} beside={beside} onForm={setForm} />}
      </div>
      {mayOpen && beside.what !== 'door' && (
        <div className={styles.bar}>
          <Button kind="primary" icon="door" wide onClick={() => beside.open('door')}>
            {t('door.title')}
          </Button>
        </div>
      )}
      <NightList board={board} />
      <Drawer
        opened={form !== null}
        onClose={close}
        title={t(form?.is === 'admit' || !form ? 'admit.title' : 'correct.title')}
      >
        {form && <PlacementForm form={form} onClose={close} />}
      </Drawer>
    </div>
  );
}

type What = 'stay' | 'door' | null;

/** What lies open beside the board: one stay, or the door. An address with an id opens that stay. */
function useBeside() {
  const addressed = useAddressId();
  const [what, setWhat] = useState<What>(addressed ? 'stay' : null);
  const [stayId, setStayId] = useState(addressed);
  const before = useRef<Element | null>(null);
  const open = useCallback((next: What) => {
    if (next !== null) before.current = document.activeElement;
    setWhat(next);
    // Closed, the focus goes back to where it was: to the card, or to the button.
    if (next === null && before.current instanceof HTMLElement) before.current.focus();
  }, []);
  const openStay = useCallback((id: string) => {
    setStayId(id);
    // At the door a tap on a card says whom they want to see; else it opens her stay.
    setWhat((now) => (now === 'door' ? 'door' : 'stay'));
  }, []);
  useEffect(() => {
    if (addressed) openStay(addressed);
  }, [addressed, openStay]);
  return { what, stayId, open, openStay };
}

type BesideProps = {
  board: Board;
  card: BoardStay | null;
  beside: ReturnType<typeof useBeside>;
  onForm: (form: OpenForm) => void;
};

function Beside({ board, card, beside, onForm }: BesideProps) {
  const close = () => beside.open(null);
  const side = (panel: ReactNode) => <aside className={styles.side}>{panel}</aside>;
  if (beside.what === 'stay')
    return card && side(<StayPanel card={card} onClose={close} onWrite={(is, id) => onForm({ is, card, id })} />);
  const here = card?.stay.discharged === null ? card : null;
  return side(
    <DoorPanel
      key={beside.stayId}
      stays={everybodyOf(board)}
      card={here}
      onPick={beside.openStay}
      onClose={close}
      onChangeRule={(of) => onForm({ is: 'rule', card: of })}
    />,
  );
}

function Lead({ board }: { board: Board }) {
  const { t } = useTranslation('placement');
  const people = everybodyOf(board).length;
  return (
    <p>
      {people === 0 && board.homes.length > 0 ? t('board.nobody') : t('board.people', { count: people })}
      {people > 0 &&
        [...freeBeds(board)].map(([serves, count]) => (
          <span key={serves}> {t(`board.freeFor.${serves}`, { count })}</span>
        ))}
      <Expected />
    </p>
  );
}

/** What this day still brings: only what there is. */
function Expected() {
  const { t } = useTranslation('facility');
  const expected = expectedToday(useReader(), { today: useToday(), at: useNow() });
  const parts = Object.entries(expected).filter(([, count]) => count > 0);
  if (parts.length === 0) return null;
  const words = parts.map(([what, count]) => t(`expected.${what}`, { count }));
  return <span> {t('expected.today', { what: words.join(', ') })}</span>;
}

type ActsProps = { asList: boolean; onList: () => void; onAdmit: () => void; onDoor: (() => void) | null };

function Acts({ asList, onList, onAdmit, onDoor }: ActsProps) {
  const { t } = useTranslation('placement');
  const mayAdmit = useMayAsk(admitPerson);
  return (
    <>
      {onDoor && (
        // On phones it stands at the bottom, under the thumb.
        <span className={styles.atDesk}>
          <Button icon="door" onClick={onDoor}>
            {t('door.title')}
          </Button>
        </span>
      )}
      <Button icon="list" onClick={onList}>
        {t(asList ? 'board.asBoard' : 'board.asList')}
      </Button>
      <Button icon="print" onClick={() => window.print()}>
        {t('board.nightList')}
      </Button>
      {mayAdmit && (
        <Button kind="primary" icon="add" onClick={onAdmit}>
          {t('board.admit')}
        </Button>
      )}
    </>
  );
}

/** On phones one home at a time: the one of the address, else one's own. */
function Columns({ board, stayId, onOpen }: { board: Board; stayId: string; onOpen: (stayId: string) => void }) {
  const own = useMe().homeId;
  const asked = board.homes.find(({ home }) => home.id === stayId)?.home.id;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = chosen ?? asked ?? own ?? board.homes[0]?.home.id ?? ELSEWHERE;
  return (
    <div className={styles.stack}>
      <ChooseHome board={board} value={shown} onChange={setChosen} />
      <BoardColumns board={board} selected={stayId} onOpen={onOpen} shown={shown} />
    </div>
  );
}
