import { useEffect } from 'react'

const tickMs = 1000
const tellMs = 30_000
/** Who has not touched anything for so long has gone away. */
const awayMs = 2 * 60_000
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const

/** Tells `to` every half minute how long the page was in sight and in use, in seconds; the rest when it goes. */
export function useReadingTime(to: string, lesson: string): void {
	useEffect(() => {
		let usedAt = performance.now()
		let tickedAt = usedAt
		let toldAt = usedAt
		let counted = 0

		function used(): void {
			usedAt = performance.now()
		}
		function tell(): void {
			const seconds = Math.round(counted / 1000)
			toldAt = performance.now()
			if (seconds < 1) return
			counted = 0
			navigator.sendBeacon(to, new URLSearchParams({ lesson, seconds: String(seconds) }))
		}
		function tick(): void {
			const now = performance.now()
			// A clock that stood still while the machine slept is not reading.
			const passed = Math.min(now - tickedAt, 2 * tickMs)
			tickedAt = now
			if (document.visibilityState === 'visible' && now - usedAt < awayMs) counted += passed
			if (now - toldAt >= tellMs) tell()
		}

		const timer = setInterval(tick, tickMs)
		for (const sign of signsOfLife) addEventListener(sign, used, { passive: true })
		addEventListener('pagehide', tell)
		document.addEventListener('visibilitychange', tell)
		return () => {
			clearInterval(timer)
			for (const sign of signsOfLife) removeEventListener(sign, used)
			removeEventListener('pagehide', tell)
			document.removeEventListener('visibilitychange', tell)
			tell()
		}
	}, [to, lesson])
}
