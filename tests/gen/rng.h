/* Random numbers that are the same everywhere: xoshiro256** seeded through splitmix64.
 * Constants: Blackman and Vigna, "Scrambled linear pseudorandom number generators". */
#ifndef GEN_RNG_H
#define GEN_RNG_H

#include <stdbool.h>
#include <stdint.h>

struct rng {
    uint64_t s[4];
};

/* Start the sequence that belongs to (seed, stream); streams of one seed are independent. */
void rng_init(struct rng *r, uint64_t seed, uint64_t stream);

uint64_t rng_next(struct rng *r);

/* A number in [0, bound); bound > 0. */
uint32_t rng_below(struct rng *r, uint32_t bound);

/* True in permille of 1000 cases. */
bool rng_chance(struct rng *r, uint32_t permille);

#endif
