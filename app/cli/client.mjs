import { ensureClient } from './fresh.mjs'

// Typecheck, lint and tests want the generated Prisma client; it is made here when missing, not by an install script.
ensureClient(process.cwd())
