import type { ReactNode } from 'react'
import { urls } from '#app/urls'
import { PageHead } from '../primitives/page-head'
import { TabLinks } from '../primitives/tab-links'
import { operationsWords as words } from '../words/operations'

const parts = ['jobs', 'mail', 'backups', 'checkpoints'] as const
export type OperationsPart = (typeof parts)[number]
export type OperationsFrameProps = { part: OperationsPart; acts?: ReactNode; children: ReactNode }

/** What the pages of operations share: the head and the way from one to another. */
export function OperationsFrame({ part, acts, children }: OperationsFrameProps) {
	const tabs = parts.map((one) => ({
		label: words.part[one],
		to: urls.operations(one),
		current: one === part,
	}))
	return (
		<>
			<PageHead title={words.part[part]} over={words.title} lead={words.leads[part]} acts={acts} />
			<TabLinks label={words.parts} tabs={tabs} />
			{children}
		</>
	)
}
