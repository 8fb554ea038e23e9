import type { ReactNode } from 'react'
import { OnIcon, TimeIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import { homeWords, type NextKind, nextWords } from '../words/home'
import { Motif } from './motif'

export type NextStepProps = {
	kind: NextKind
	/** The name of the lesson, scenario or page. */
	title: string
	to: string
	/** In place of the usual sentence. */
	why?: string | undefined
	minutes?: number | undefined
	/** The course it belongs to. */
	within?: string | undefined
	/** By when its course is asked for. */
	due?: string | undefined
	/** The customer's face, say; the house's motif without one. */
	picture?: ReactNode
}

/** The one thing to do now. */
export function NextStep({ kind, title, to, why, minutes, within, due, picture }: NextStepProps) {
	const words = nextWords[kind]
	return (
		<section
			aria-labelledby="next-title"
			className="grid items-center gap-x-10 gap-y-6 overflow-hidden rounded-xl bg-primary-wash p-6 sm:p-10 md:grid-cols-[1fr_auto]"
		>
			<div className="min-w-0">
				<p className="mb-3 inline-block rounded-full bg-accent px-3 py-0.5 text-sm font-semibold text-on-accent">
					{words.over}
				</p>
				<h2 id="next-title" className="text-3xl">
					{title}
				</h2>
				<p className="mt-3 max-w-[46ch] text-lg">{why ?? words.why}</p>
				<div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
					<LinkButton to={to} size="large" prefetch="intent">
						{words.act}
						<OnIcon aria-hidden className="size-5" />
					</LinkButton>
					<p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
						{minutes !== undefined && (
							<span className="inline-flex items-center gap-1.5">
								<TimeIcon aria-hidden className="size-4" />
								{homeWords.minutes(minutes)}
							</span>
						)}
						{within && <span>{within}</span>}
						{due && <span className="font-semibold text-ink">{due}</span>}
					</p>
				</div>
			</div>
			<div className="hidden w-56 justify-center md:flex [&_img]:size-44">{picture ?? <Motif />}</div>
		</section>
	)
}
