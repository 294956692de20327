import { type ReactNode, useId } from 'react';
import type { AnyAct } from '#kernel/act.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { Button } from '#platform/design/button.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import styles from './placement.module.css';
import type { FormKind, Write } from './placement-forms.tsx';

export type PartProps = { card: BoardStay; onWrite: Write };
type Act = { act: AnyAct; form: FormKind; label: string };
type PartFrameProps = { title: string; children?: ReactNode; add?: Act | false | undefined; onWrite: Write };

/** A part of the panel: its name, what there is, and the one thing that can be added. */
export function Part({ title, children, add, onWrite }: PartFrameProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h3 id={id}>{title}</h3>
        {add && <PartAct {...add} onWrite={onWrite} />}
      </div>
      {children}
    </section>
  );
}

/** Offered to whoever may ask for it. */
export function PartAct({ act, form, label, id, onWrite }: Act & { id?: string; onWrite: Write }) {
  return useMayAsk(act) && <Button onClick={() => onWrite(form, id)}>{label}</Button>;
}
