import { tellPermissions } from './permission-table.ts';

// Prints who may see and do what, as `docs/permissions.md` holds it for a supervisor to sign.
process.stdout.write(tellPermissions());
