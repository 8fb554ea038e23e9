import type { JobKind, JobKinds } from './job-kind.server'
import { sendMail } from './send-mail.server'

/** What each kind of job does. */
export const jobKinds: JobKinds = new Map<string, JobKind>([['send-mail', sendMail]])
