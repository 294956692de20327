import { tellPermissions } from '../../apps/cli/permission-table.ts';

/** docs/permissions.md, as the roles, compartments, acts and addresses are today. */
export async function makePermissionTable(): Promise<string> {
  return tellPermissions();
}
