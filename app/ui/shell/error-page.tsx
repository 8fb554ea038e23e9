import { useLocation } from '@remix-run/react'
import { buttonStyle } from '../primitives/button-style'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { errorActs, errorWords, requestNumber } from '../words/shell'

export type ErrorPageProps = {
	/** An HTTP status, 0 where no answer came, or null where something threw. */
	status: number | null
	/** A sentence for this very case, in place of the usual one. */
	text?: string | undefined
	/** Quoted to support; shown when the mistake is ours. */
	requestId?: string | undefined
	addresses: { home: string; signIn: string }
}

/** A kind page that says what to do. It never says whether a thing exists that this person may not see. */
export function ErrorPage({ status, text, requestId, addresses }: ErrorPageProps) {
	const { pathname, search } = useLocation()
	const words = errorWords[String(status)] ?? errorWords.unknown
	if (!words) return null
	const here = pathname + search
	const ours = status === null || status >= 500
	return (
		<div className="mx-auto max-w-2xl py-6 sm:py-12">
			<PageHead title={words.title} lead={text ?? words.text} />
			<div className="flex flex-wrap gap-3">
				{words.act === 'reload' && (
					<a href={here} className={buttonStyle('primary', 'large')}>
						{errorActs.reload}
					</a>
				)}
				{words.act === 'sign-in' && (
					<LinkButton to={`${addresses.signIn}?to=${encodeURIComponent(here)}`} size="large">
						{errorActs['sign-in']}
					</LinkButton>
				)}
				<LinkButton to={addresses.home} size="large" look={words.act === 'home' ? 'primary' : 'secondary'}>
					{errorActs.home}
				</LinkButton>
			</div>
			{ours && requestId && (
				<p className="mt-8 text-sm text-ink-soft">
					{requestNumber} <code>{requestId}</code>
				</p>
			)}
		</div>
	)
}
