package org.anjuan.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The data key of a case base, wrapped by a key that Argon2id makes of a password. A base may have several.
 *
 * @param kind {@code password}; later also others
 * @param memory in KiB
 */
record KeySlot(
        UUID id,
        String kind,
        String derivation,
        int memory,
        int passes,
        int lanes,
        byte[] salt,
        byte[] nonce,
        byte[] key) {

    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final String ARGON2ID = "argon2id-19";
    private static final int MOST_MEMORY = 1 << 21;
    private static final int MOST_PASSES = 100;

    /** How hard a password is to guess. */
    record Cost(int memory, int passes, int lanes) {
        /** About half a second on an office laptop. */
        static final Cost USUAL = new Cost(64 * 1024, 3, 1);
    }

    /** A slot that this password opens. */
    static KeySlot wrap(byte[] dataKey, char[] password, UUID base, Cost cost, SecureRandom random) {
        var id = UUID.randomUUID();
        var salt = bytes(random, 16);
        var nonce = bytes(random, 12);
        var slot = new KeySlot(
                id, "password", ARGON2ID, cost.memory(), cost.passes(), cost.lanes(), salt, nonce, new byte[0]);
        try {
            return slot.withKey(slot.cipher(Cipher.ENCRYPT_MODE, password, base).doFinal(dataKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot wrap the key", e);
        }
    }

    /** The data key, where the password is the right one. */
    Optional<byte[]> unwrap(char[] password, UUID base) throws GeneralSecurityException {
        if (!ARGON2ID.equals(derivation) || memory > MOST_MEMORY || passes > MOST_PASSES || lanes < 1)
            throw new GeneralSecurityException("unknown key derivation " + derivation);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, password, base).doFinal(key));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        }
    }

    private KeySlot withKey(byte[] wrapped) {
        return new KeySlot(id, kind, derivation, memory, passes, lanes, salt, nonce, wrapped);
    }

    private Cipher cipher(int mode, char[] password, UUID base) throws GeneralSecurityException {
        var derived = new byte[KEY_BYTES];
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        generator.generateBytes(password, derived);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((base + " " + id + " " + kind).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(derived, (byte) 0);
        return cipher;
    }

    private static byte[] bytes(SecureRandom random, int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
