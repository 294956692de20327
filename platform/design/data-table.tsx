import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { AppLink } from './navigate.tsx';

type Column = { code: string; label: string; numeric?: boolean | undefined };
type TableRow = { id: string; cells: Record<string, ReactNode>; to?: string | undefined };
type DataTableProps = {
  caption: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  more?: ReactNode;
  /** Shows the caption; otherwise it is only read aloud. */
  captionShown?: boolean | undefined;
};

/** A table with headers; on phones each row is a block with its labels. */
export function DataTable({ caption, columns, rows, more, captionShown }: DataTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={captionShown ? styles.caption : 's-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.code} scope="col" data-numeric={column.numeric || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {more && <div className={styles.more}>{more}</div>}
    </div>
  );
}

function BodyRow({ row, columns }: { row: TableRow; columns: readonly Column[] }) {
  return (
    <tr>
      {columns.map((column, place) => (
        <td key={column.code} data-label={column.label} data-numeric={column.numeric || undefined}>
          {place === 0 && row.to ? (
            <AppLink to={row.to} className={styles.link}>
              {row.cells[column.code]}
            </AppLink>
          ) : (
            row.cells[column.code]
          )}
        </td>
      ))}
    </tr>
  );
}
