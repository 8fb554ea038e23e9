import { type ReactNode, useEffect, useRef } from 'react'

export type WorkedOutProps = { title: string; children: ReactNode }

/** What a form would do, shown above it once somebody asked to see. Its heading takes focus, so that it is heard. */
export function WorkedOut({ title, children }: WorkedOutProps) {
	const head = useRef<HTMLHeadingElement>(null)
	useEffect(() => head.current?.focus(), [])
	return (
		<section aria-labelledby="effect" className="mb-8 rounded-lg border-2 border-primary p-5">
			<h2 id="effect" ref={head} tabIndex={-1} className="text-xl">
				{title}
			</h2>
			{children}
		</section>
	)
}
