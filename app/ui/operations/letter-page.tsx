import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { ScrollRegion } from '../primitives/scroll-region'
import { Time } from '../primitives/time'
import { operationsWords } from '../words/operations'
import { letterKind, letterState } from './letters-page'

export type LetterPageProps = {
	to: string
	kind: string
	subject: string
	text: string
	state: string
	attempts: number
	error: string | null
	createdAt: Date | string
	sentAt: Date | string | null
	/** It is somebody else's: that it was opened is in the log. */
	noted: boolean
}

const words = operationsWords.mail

/** One letter, as plain text. */
export function LetterPage(letter: LetterPageProps) {
	const { to, kind, subject, text, state, attempts, error, createdAt, sentAt, noted } = letter
	const facts = [
		[words.to, to],
		[words.kind, letterKind(kind)],
		[words.state, letterState(state)],
		[words.tries, attempts],
		[words.at, <Time key="at" at={createdAt} withClock />],
		...(sentAt ? [[words.sentAt, <Time key="sent" at={sentAt} withClock />] as const] : []),
		...(error ? [[words.error, error] as const] : []),
	] as const
	return (
		<>
			<PageHead title={subject} over={<Link to={urls.operations('mail')}>{words.back}</Link>} />
			{noted && <Notice className="mb-6">{words.noted}</Notice>}
			<dl className="mb-6 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
				{facts.map(([name, value]) => (
					<div key={name} className="contents">
						<dt className="font-semibold">{name}</dt>
						<dd className="break-words">{value}</dd>
					</div>
				))}
			</dl>
			{state === 'dead' && (
				<p className="mb-6">
					<LinkButton to={`${urls.operations('jobs')}?state=dead`} look="secondary">
						{words.retryThere}
					</LinkButton>
				</p>
			)}
			<ScrollRegion label={words.text} className="rounded-lg border border-line bg-sheet">
				<pre className="p-4 text-sm whitespace-pre-wrap break-words">{text}</pre>
			</ScrollRegion>
		</>
	)
}
