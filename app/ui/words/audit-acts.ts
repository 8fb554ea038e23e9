import { recordAuditActs } from './audit'
import { contentAuditActs } from './audit-content'
import { operationsAuditActs } from './operations'
import { auditActs } from './people'

/** Every act that the log knows, in words, by its stable name. */
export const auditActNames: ReadonlyMap<string, string> = new Map([
	...Object.entries(auditActs),
	...Object.entries(recordAuditActs),
	...Object.entries(operationsAuditActs),
	...Object.entries(contentAuditActs),
])
