"""Make the two sounds of the app anew: python3 resources/sounds/synthesise.py

They are computed from sines, so they are ours and may be shared like the rest.
"""

import array
import math
import wave
from pathlib import Path

RATE = 22_050
PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.35, 1.7), (3.01, 0.12, 2.6), (4.2, 0.05, 4.0))  # times, loudness, decay


def bell(pitch: float, seconds: float, decay: float) -> list[float]:
    """One soft stroke: partials that die away, the high ones first, after 8 ms of rising."""
    samples = []
    for n in range(int(seconds * RATE)):
        t = n / RATE
        value = sum(a * math.exp(-decay * d * t) * math.sin(math.tau * pitch * f * t) for f, a, d in PARTIALS)
        fade = min(1.0, t / 0.008, (seconds - t) / 0.05)
        samples.append(value * fade)
    return samples


def mix(*strokes: tuple[float, list[float]]) -> list[float]:
    """Add strokes that begin at the given seconds."""
    length = max(int(start * RATE) + len(stroke) for start, stroke in strokes)
    mixed = [0.0] * length
    for start, stroke in strokes:
        for n, value in enumerate(stroke, int(start * RATE)):
            mixed[n] += value
    return mixed


def save(name: str, samples: list[float], peak: float) -> None:
    loudest = max(map(abs, samples))
    data = array.array("h", (round(32_767 * peak * value / loudest) for value in samples))
    with wave.open(str(Path(__file__).with_name(name)), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data.tobytes())


if __name__ == "__main__":
    save("chime.wav", mix((0.0, bell(659.26, 1.8, 3.0)), (0.45, bell(523.25, 2.0, 2.6))), 0.85)
    save("wrapup.wav", bell(587.33, 1.2, 4.5), 0.5)
