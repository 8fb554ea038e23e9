import { beginAssignment } from './assignment-begins.server'
import { backUp } from './backup.server'
import { checkpoint } from './checkpoint.server'
import type { JobKind, JobKinds } from './job-kind.server'
import { afterPeopleImport } from './people-import.server'
import { refreshForAssignment } from './refresh-assignment.server'
import { refreshPlanned } from './refresh-standings.server'
import { remind } from './reminders.server'
import { sendReports } from './reports.server'
import { writeResetLetter } from './reset-letter.server'
import { keepRetention } from './retention.server'
import { sendMail } from './send-mail.server'
import { catchUp } from './standings.server'
import { tidy } from './tidy.server'
import { verifyRecordsJob } from './verify-records.server'

/** What each kind of job does. */
export const jobKinds: JobKinds = new Map<string, JobKind>([
	['send-mail', sendMail],
	['assignment-begins', beginAssignment],
	['reminders', remind],
	['standings', catchUp],
	['refresh-standings', refreshPlanned],
	['refresh-assignment', refreshForAssignment],
	['retention', keepRetention],
	['reset-letter', writeResetLetter],
	['people-import', afterPeopleImport],
	['reports', sendReports],
	['tidy', tidy],
	['backup', backUp],
	['checkpoint', checkpoint],
	['verify-records', verifyRecordsJob],
])
