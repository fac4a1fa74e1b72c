package org.anjuan.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.anjuan.domain.text.Sha256;

/** The keys that come of the one data key of a case base: each use has its own. */
final class BaseKeys {

    private static final int BYTES = 32;

    private BaseKeys() {}

    /** A new data key. */
    static byte[] fresh(SecureRandom random) {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return key;
    }

    /** The password of the database files, as H2 takes it. */
    static String databasePassword(byte[] dataKey) {
        return Sha256.hex(derive(dataKey, "anjuan database"));
    }

    /** The key of the evidence files. */
    static byte[] evidenceKey(byte[] dataKey) {
        return derive(dataKey, "anjuan evidence");
    }

    private static byte[] derive(byte[] dataKey, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(new SecretKeySpec(dataKey, "Generic"))
                            .thenExpand(use.getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot derive a key", e);
        }
    }
}
