import type pg from 'pg';

export type FindPicture = (
  organisationId: string,
  id: string,
  width: number,
  type: string,
) => Promise<{ bytes: Buffer; type: string } | null>;

const PICTURE = `select bytes, media_type as type from site.picture
  where organisation_id = $1 and id = $2 and width = $3 order by media_type = $4 desc, media_type limit 1`;

/** Bytes only where a story that is public still holds this picture: taken back, its pictures are gone with it. */
export function pictureFinder(
  pool: pg.Pool,
  isShown: (organisationId: string, id: string) => Promise<boolean>,
): FindPicture {
  return async (organisationId, id, width, type) => {
    if (!(await isShown(organisationId, id))) return null;
    const { rows } = await pool.query<{ bytes: Buffer; type: string }>(PICTURE, [organisationId, id, width, type]);
    return rows[0] ?? null;
  };
}
